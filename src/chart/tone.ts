/** What a mark stands for. Its colour follows (chart.css), and its shape or its words say the same. */
export type Tone = 'reality' | 'fresh' | 'archive' | 'synthetic' | 'junk' | 'guess' | 'plain';
