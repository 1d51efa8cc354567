/** Styles of the report's page. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --ground: #fbfaf6; --text: #1c2330; --muted: #5b6577; --line: #d5d9e0;
  --ours: #b25e00; --peer-1: #1f6fb2; --peer-2: #6a5acd; --peer-3: #2e8457; --missed: #b3261e; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #10151f; --text: #e9edf4; --muted: #9aa7bb; --line: #2c3648;
    --ours: #f0b35a; --peer-1: #74b3ea; --peer-2: #b3a6f5; --peer-3: #77c89a; --missed: #ff8a80; }
}
body { max-width: 1400px; margin: 0 auto; padding: 32px 24px 64px; background: var(--ground); color: var(--text);
  font: 16px/1.5 system-ui, sans-serif; }
h1 { margin: 0 0 4px; font-size: 28px; }
h2 { margin: 40px 0 12px; font-size: 20px; }
h3 { margin: 0 0 4px; font-size: 15px; font-weight: 600; }
p { max-width: 75ch; margin: 0 0 12px; color: var(--muted); }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-size: 14px; font-variant-numeric: tabular-nums; }
th, td { padding: 5px 14px 5px 0; border-bottom: 1px solid var(--line); text-align: start; white-space: nowrap; }
th { color: var(--muted); font-weight: 500; }
.missed { color: var(--missed); font-weight: 600; }
.charts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(400px, 100%), 1fr)); gap: 28px 24px; }
.pictures { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(300px, 100%), 1fr)); gap: 16px; }
figure { margin: 0; }
figcaption { color: var(--muted); font-size: 14px; }
img, svg { display: block; width: 100%; height: auto; }
img { border: 1px solid var(--line); }
text { font-size: 12px; fill: var(--muted); }
.end { text-anchor: end; }
.middle { text-anchor: middle; }
.grid { stroke: var(--line); }
.bar { stroke: var(--missed); stroke-dasharray: 5 4; }
g path { fill: none; stroke-width: 2; }
.ours path { stroke: var(--ours); stroke-width: 3; } .ours circle, text.ours { fill: var(--ours); }
text.ours { font-weight: 700; }
.peer-1 path { stroke: var(--peer-1); } .peer-1 circle, text.peer-1 { fill: var(--peer-1); }
.peer-2 path { stroke: var(--peer-2); } .peer-2 circle, text.peer-2 { fill: var(--peer-2); }
.peer-3 path { stroke: var(--peer-3); } .peer-3 circle, text.peer-3 { fill: var(--peer-3); }
`;
