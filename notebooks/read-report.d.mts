export declare function readRows(path: string): Record<string, string>[]
export declare function readColumns(report: string, table: string): Record<string, (string | number | null)[]>
