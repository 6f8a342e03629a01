declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  export default function JaroWinklerDistance(one: string, other: string, options: {readonly ignoreCase?: boolean}): number
}
