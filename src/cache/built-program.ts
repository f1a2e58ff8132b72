/** What names the program and its packages in a release; the build step writes it into the published module. */
export const builtProgram: string | undefined = undefined
