/** The host of the pages, that of the coalition, and a content delivery network, in the order of their addresses. */
export const hosts: readonly string[] = ['member.test', 'coalition.test', 'cdn.test'];
