//! Moves that look at the pieces of several lines. A million pieces of a line are two runs of equal ones.

use super::apply::Carried;
use super::board::{Board, Does, Move, amount_at};
use crate::in_order::sorted;

/// Pieces of a line that cost the same.
#[derive(Debug, Clone, Copy)]
struct Run {
    each: i64,
    line: usize,
    count: i64,
}

/// What a move would take.
struct Taking {
    off: i64,
    line: usize,
    /// Where it is parted over several runs: their lines and amounts.
    over: Vec<(usize, i64)>,
}

/// The pieces of lines, dearest first, then by line.
fn runs(board: &Board<'_>, lines: &[usize], left: &[i64]) -> Vec<Run> {
    let mut runs = Vec::with_capacity(lines.len().saturating_mul(2));
    for line in lines {
        let (Some(about), Some(amount)) = (board.lines().get(*line), left.get(*line)) else { continue };
        let each = amount.checked_div(about.pieces).unwrap_or_default();
        // The minor units that can't be parted stand on the first pieces.
        let more = amount.checked_rem(about.pieces).unwrap_or_default().max(0);
        for (each, count) in [(each.saturating_add(1), more), (each, about.pieces.saturating_sub(more))] {
            if count > 0 {
                runs.push(Run { each, line: *line, count });
            }
        }
    }
    sorted(&runs, &|a, b| b.each.cmp(&a.each).then(a.line.cmp(&b.line)))
}

/// Of so many pieces, dearest first, how many are among the `last` of whole sets of `of`.
fn last_of_sets(pieces: i64, of: i64, last: i64) -> i64 {
    let whole = pieces.checked_div(of).unwrap_or(0).saturating_mul(last);
    let begun = pieces.checked_rem(of).unwrap_or(0).saturating_sub(of.saturating_sub(last)).max(0);
    whole.saturating_add(begun)
}

/// Sets of a bundle, from the dearest pieces down, as long as one saves something.
fn sets(runs: &[Run], parts: &[(Vec<usize>, i64)], price: i64, times: i64) -> Vec<Taking> {
    let mut rest: Vec<i64> = runs.iter().map(|run| run.count).collect();
    let mut picked = vec![0_i64; runs.len()];
    let mut begin = vec![0_usize; parts.len()];
    let (mut found, mut open) = (Vec::new(), times);
    while open > 0 {
        let mut picks: Vec<usize> = Vec::new();
        for (part, begin) in parts.iter().zip(&mut begin) {
            if !pick(runs, part, begin, &mut rest, &mut picked, &mut picks) {
                return found;
            }
        }
        let (mut cost, mut sets) = (0_i64, open);
        for place in &picks {
            let count = amount_at(&picked, *place);
            cost = cost.saturating_add(runs.get(*place).map_or(0, |run| run.each.saturating_mul(count)));
            // The next set is made of the same runs as long as none of them ends.
            sets = sets.min(amount_at(&rest, *place).saturating_add(count).checked_div(count).unwrap_or(0));
        }
        let saving = cost.saturating_sub(price);
        if saving <= 0 || sets <= 0 {
            break;
        }
        let mut over = Vec::with_capacity(picks.len());
        for place in picks {
            let Some(((rest, picked), run)) = rest.get_mut(place).zip(picked.get_mut(place)).zip(runs.get(place))
            else {
                continue;
            };
            let count = std::mem::take(picked);
            *rest = rest.saturating_sub(count.saturating_mul(sets.saturating_sub(1)));
            over.push((run.line, run.each.saturating_mul(count).saturating_mul(sets)));
        }
        open = open.saturating_sub(sets);
        found.push(Taking { off: saving.saturating_mul(sets), line: 0, over });
    }
    found
}

/// Picks the pieces of a part of one set, from `begin` on; whether there are enough. The runs that are picked
/// from stand in `picks`, how many pieces of each in `picked`.
fn pick(
    runs: &[Run],
    (lines, count): &(Vec<usize>, i64),
    begin: &mut usize,
    rest: &mut [i64],
    picked: &mut [i64],
    picks: &mut Vec<usize>,
) -> bool {
    let mut wanted = *count;
    let mut place = *begin;
    while wanted > 0 {
        let Some((run, (rest, picked))) = runs.get(place).zip(rest.get_mut(place).zip(picked.get_mut(place))) else {
            return false;
        };
        if *rest > 0 && lines.binary_search(&run.line).is_ok() {
            let count = wanted.min(*rest);
            if *picked == 0 {
                picks.push(place);
            }
            *picked = picked.saturating_add(count);
            *rest = rest.saturating_sub(count);
            wanted = wanted.saturating_sub(count);
        } else if place == *begin {
            *begin = begin.saturating_add(1);
        }
        place = place.saturating_add(1);
    }
    true
}

impl Board<'_> {
    /// A move of several pieces, or one of prices or a rate that takes at most so much.
    pub(super) fn use_on_pieces(&self, place: usize, this: &Move<'_>, carried: &mut Carried) {
        let mut most = this.most;
        for Taking { off, line, over } in self.takings(this, &carried.left) {
            let off = off.min(most);
            if over.is_empty() {
                let off = off.min(self.room(line, carried));
                most = most.saturating_sub(off);
                carried.take(place, line, off);
                continue;
            }
            most = most.saturating_sub(off);
            let mut amounts: Vec<(usize, i64)> = Vec::with_capacity(over.len());
            for (line, amount) in sorted(&over, &|a, b| a.0.cmp(&b.0)) {
                match amounts.last_mut().filter(|(last, _)| *last == line) {
                    Some((_, known)) => *known = known.saturating_add(amount),
                    None => amounts.push((line, amount)),
                }
            }
            self.part(place, off, &amounts, carried);
        }
    }

    /// What a move of several pieces would take, were there neither floors nor a most.
    pub(super) fn freely(&self, this: &Move<'_>, left: &[i64]) -> i64 {
        self.takings(this, left).iter().fold(0, |sum, taking| sum.saturating_add(taking.off))
    }

    #[inline(never)] // It is long, and called at two places.
    fn takings(&self, this: &Move<'_>, left: &[i64]) -> Vec<Taking> {
        let mut takings = Vec::new();
        match &this.does {
            Does::EveryNth { of, last, rate, times } => {
                let runs = runs(self, &this.scope, left);
                let (of, last) = ((*of).max(1), (*last).clamp(0, (*of).max(1)));
                let pieces = runs.iter().fold(0_i64, |sum, run| sum.saturating_add(run.count));
                let in_sets = pieces.checked_div(of).unwrap_or(0).min(*times).saturating_mul(of);
                let (mut pieces, mut before) = (0_i64, 0_i64);
                for run in runs {
                    pieces = pieces.saturating_add(run.count);
                    let after = last_of_sets(pieces.min(in_sets), of, last);
                    let off = run.each.saturating_sub(self.share(run.each, *rate));
                    let off = off.saturating_mul(after.saturating_sub(before));
                    before = after;
                    if off > 0 {
                        takings.push(Taking { off, line: run.line, over: Vec::new() });
                    }
                }
            }
            Does::Bundle { parts, price, times } => return sets(&runs(self, &this.scope, left), parts, *price, *times),
            _ => {
                takings.reserve(this.scope.len());
                for line in &this.scope {
                    let left = amount_at(left, *line);
                    let off = left.saturating_sub(self.left_of_line(this, *line, left));
                    takings.push(Taking { off, line: *line, over: Vec::new() });
                }
            }
        }
        takings
    }
}
