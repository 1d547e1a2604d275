/**
 * How Node loads what imports Payload. The condition takes Lexical's production files directly: its `node` entry awaits
 * a dynamic import at top level, and on Node 20 such a graph sometimes never settles (one start in five).
 */
export const loading = ['--conditions=production', '--import', 'tsx']
