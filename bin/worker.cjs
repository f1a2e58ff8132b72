'use strict'
require('./program.cjs').createLoader()('./worker.cjs')
