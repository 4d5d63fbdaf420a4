/** The version of the HTTP interface: semantic, and its first number is the one in the path. On every answer as API-Version. */
export const API_VERSION = '1.0.0'
