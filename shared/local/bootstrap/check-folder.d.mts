// For the TypeScript programs that import this without looking into JavaScript.
export function checkFolder(root: string): string | null
export function describeDiskTrouble(free: number, isInstalled: boolean, root: string): string | null
export function describeFileTrouble(error: unknown, root: string): string | null
