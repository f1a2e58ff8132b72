#!/usr/bin/env node
import 'carelint/cli'
