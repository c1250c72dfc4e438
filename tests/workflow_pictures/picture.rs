//! A table as a picture: its states below each other, a row for each event that can come there, and a
//! line for each state that events lead to.

use huiji::json::Choice;
use huiji::regulations::procedures::Role;
use huiji::workflow::table::{FeeDue, State, Table, Transition};
use std::fmt::Write;

/// The height of a row.
const ROW: usize = 18;
/// The width of a letter of the font, in tenths of a pixel.
const LETTER: usize = 73;
/// The left edge of the states.
const LEFT: usize = 16;
/// Between two lines.
const LANE: usize = 14;
/// Between two states.
const GAP: usize = 14;

/// Light or dark, as who looks at it prefers.
const STYLE: &str = "\
text { font: 12px ui-monospace, 'SFMono-Regular', Menlo, Consolas, monospace; fill: #1f2328; }
.paper { fill: #ffffff; } .state { fill: #f6f8fa; stroke: #57606a; } .ended { fill: #d8f0dd; stroke: #1a7f37; }
.stopped { fill: #ffe3df; stroke: #b3261e; stroke-dasharray: 4 3; } .name { font-weight: bold; }
.more { fill: #59636e; } .line { fill: none; stroke: #0a62c4; stroke-width: 1.3; } .dot { fill: #0a62c4; }
@media (prefers-color-scheme: dark) {
text { fill: #e6edf3; } .paper { fill: #0d1117; } .state { fill: #161b22; stroke: #9198a1; }
.ended { fill: #12361f; stroke: #3fb950; } .stopped { fill: #4a1c1a; stroke: #ff7b72; } .more { fill: #9ba4ae; }
.line { stroke: #6cb0ff; } .dot { fill: #6cb0ff; } }
";

/// What stands in a row beside a state.
struct Row {
    event: &'static str,
    more: String,
    /// The state it leads to; `None`: it stays.
    to: Option<&'static str>,
}

/// A state, with the rows beside it; the start has no state.
struct Block {
    state: Option<&'static State>,
    /// The top of its box.
    top: usize,
    rows: Vec<Row>,
}

impl Block {
    /// Where lines come in: the first row, or the middle where there is no other.
    fn entry(&self) -> usize {
        if self.rows.is_empty() { self.top + self.height() / 2 } else { self.top + ROW / 2 }
    }

    fn row(&self, row: usize) -> usize {
        self.top + ROW * (row + 1) + ROW / 2
    }

    /// One row for what comes in, one for each event; a double border needs some room.
    fn height(&self) -> usize {
        (ROW * (self.rows.len() + 1)).max(ROW * 3 / 2)
    }
}

/// The line to a state: where it comes in, and where events lead onto it.
struct Line {
    to: &'static str,
    entry: usize,
    joins: Vec<usize>,
}

impl Line {
    fn ends(&self) -> (usize, usize) {
        let all = || self.joins.iter().copied().chain([self.entry]);
        (all().min().unwrap(), all().max().unwrap())
    }
}

/// The picture of a table, as SVG.
pub(crate) fn picture(table: &Table, name: &str) -> String {
    let blocks = blocks(table);
    let state_width = table.states.iter().map(|state| wide(state.name)).max().unwrap() + 20;
    let labels = LEFT + state_width + 12;
    let rows = || blocks.iter().flat_map(|block| &block.rows);
    let label_width = rows().map(|row| wide(row.event) + wide(&row.more) + 10).max().unwrap();
    let lines_from = labels + label_width + LANE;
    let lines = lines(&blocks);
    let width = lines_from + LANE * (lines.len() + 1);
    let height = blocks.last().map(|block| block.top + block.height() + GAP).unwrap();

    let mut svg = String::new();
    let title = name.replace('_', " ");
    writeln!(
        svg,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"img\" aria-labelledby=\"title\">"
    )
    .unwrap();
    writeln!(svg, "<title id=\"title\">The workflow {title}: its states, and what leads from which to which</title>")
        .unwrap();
    writeln!(svg, "<style>\n{STYLE}</style>").unwrap();
    writeln!(svg, "<rect class=\"paper\" width=\"{width}\" height=\"{height}\"/>").unwrap();
    for (lane, line) in lines.iter().enumerate() {
        draw_line(&mut svg, line, (LEFT + state_width, lines_from + LANE * lane));
    }
    for block in &blocks {
        draw_state(&mut svg, block, state_width);
        for (place, row) in block.rows.iter().enumerate() {
            let y = block.row(place);
            let lane = lines.iter().position(|line| Some(line.to) == row.to);
            let from = labels + wide(row.event) + wide(&row.more) + 10;
            if let Some(lane) = lane {
                let x = lines_from + LANE * lane;
                writeln!(svg, "<path class=\"line\" d=\"M{from} {y}H{x}\"/><circle class=\"dot\" cx=\"{x}\" cy=\"{y}\" r=\"2.6\"/>").unwrap();
            }
            let more = if row.more.is_empty() {
                String::new()
            } else {
                format!("<tspan class=\"more\" xml:space=\"preserve\"> {}</tspan>", row.more)
            };
            writeln!(
                svg,
                "<text x=\"{labels}\" y=\"{}\"><tspan class=\"name\">{}</tspan>{more}</text>",
                y + 4,
                row.event
            )
            .unwrap();
        }
    }
    svg.push_str("</svg>\n");
    svg
}

fn blocks(table: &Table) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut top = GAP;
    for state in std::iter::once(None).chain(table.states.iter().map(Some)) {
        let rows = table.from(state.map(|state| state.name)).map(row).collect();
        let block = Block { state, top, rows };
        top += block.height() + GAP;
        blocks.push(block);
    }
    blocks
}

fn row(transition: &'static Transition) -> Row {
    let Transition { event, to, by, guard, proof, reason, fee, .. } = transition;
    let by: Vec<_> = by.iter().map(|role| role.word()).collect();
    let guard = guard.word().map(|word| format!("[{word}] ")).unwrap_or_default();
    let mut more = format!("{guard}{}", by.join(", "));
    if !proof.is_empty() {
        let proof: Vec<_> = proof.iter().map(|proof| proof.word()).collect();
        write!(more, "; shows {}", proof.join(", ")).unwrap();
    }
    if *reason {
        more.push_str("; says why");
    }
    more.push_str(match fee {
        None => "",
        Some(FeeDue::Cancel) => "; is paid back",
        Some(_) => "; pays",
    });
    more.push_str(if to.is_none() { " (stays)" } else { "" });
    Row { event, more, to: *to }
}

/// The shortest lines first, so that they lie nearest and are crossed least.
fn lines(blocks: &[Block]) -> Vec<Line> {
    let mut lines: Vec<_> = blocks
        .iter()
        .filter_map(|block| {
            let to = block.state?.name;
            let joins: Vec<_> = blocks
                .iter()
                .flat_map(|from| from.rows.iter().enumerate().map(move |(place, row)| (from.row(place), row.to)))
                .filter(|(_, target)| *target == Some(to))
                .map(|(y, _)| y)
                .collect();
            Some(Line { to, entry: block.entry(), joins })
        })
        .collect();
    lines.sort_by_key(|line| line.ends().1 - line.ends().0);
    lines
}

fn draw_line(svg: &mut String, line: &Line, (state, x): (usize, usize)) {
    let (top, bottom) = line.ends();
    let y = line.entry;
    let tip = state + 8;
    writeln!(svg, "<path class=\"line\" d=\"M{x} {top}V{bottom}M{x} {y}H{tip}\"/>").unwrap();
    writeln!(svg, "<path class=\"dot\" d=\"M{state} {y}l9 -4.5v9z\"/>").unwrap();
}

fn draw_state(svg: &mut String, block: &Block, width: usize) {
    let Some(state) = block.state else {
        let y = block.top + ROW + ROW / 2;
        writeln!(svg, "<circle class=\"dot\" cx=\"{}\" cy=\"{y}\" r=\"6\"/>", LEFT + width - 8).unwrap();
        return;
    };
    let class = match (state.stops_redemption, state.ended) {
        (true, _) => "stopped",
        (false, true) => "ended",
        (false, false) => "state",
    };
    let (top, height) = (block.top, block.height());
    writeln!(svg, "<rect class=\"{class}\" x=\"{LEFT}\" y=\"{top}\" width=\"{width}\" height=\"{height}\" rx=\"5\"/>")
        .unwrap();
    if state.ended {
        let (x, y, width, height) = (LEFT + 2, top + 2, width - 4, height - 4);
        writeln!(svg, "<rect class=\"{class}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"4\"/>")
            .unwrap();
    }
    let (x, y) = (LEFT + 10, top + height / 2 + 4);
    writeln!(svg, "<text class=\"name\" x=\"{x}\" y=\"{y}\">{}</text>", state.name).unwrap();
}

/// How wide a text is; the font has one width.
fn wide(text: &str) -> usize {
    (text.len() * LETTER).div_ceil(10)
}

/// The roles' words, for who lists them.
pub(crate) fn roles(by: &[Role]) -> String {
    let words: Vec<_> = by.iter().map(|role| format!("`{}`", role.word())).collect();
    words.join(", ")
}
