/** The text of `docs/api.md`, as the comments in `src/` are now. */
export declare function apiReference(): string
