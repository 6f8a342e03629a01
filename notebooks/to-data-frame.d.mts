import type {DataFrame} from 'danfojs-node'
export declare function toDataFrame(columns: Readonly<Record<string, readonly (string | number | null | undefined)[]>>): DataFrame
export declare function rowsWhere(frame: DataFrame, keys: Readonly<Record<string, string | number>>): DataFrame
