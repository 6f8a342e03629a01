export declare function show(markup: string): void
export declare function table(header: readonly unknown[], rows: readonly (readonly unknown[])[]): string
export declare function bars(title: string, values: readonly (readonly [string, number])[]): string
