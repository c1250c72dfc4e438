//! Moves that look at the pieces of several lines. A million pieces of a line are two runs of equal ones.

use super::apply::Carried;
use super::board::{Board, Does, Move};
use crate::json::sorted;
use crate::units::Rate;

/// Pieces of a line that cost the same.
#[derive(Debug, Clone, Copy)]
pub(super) struct Run {
    pub(super) each: i64,
    pub(super) line: usize,
    pub(super) count: i64,
}

/// Of a bundle: so many pieces of a run in each of so many sets that are made of the same runs.
struct Sets {
    picks: Vec<(usize, i64)>,
    sets: i64,
    /// What each of them costs less.
    saving: i64,
}

/// The pieces of lines, dearest first, then by line.
pub(super) fn runs(board: &Board<'_>, lines: &[usize], left: &[i64]) -> Vec<Run> {
    let mut runs = Vec::with_capacity(lines.len().saturating_mul(2));
    for line in lines {
        let (Some(about), Some(amount)) = (board.lines().get(*line), left.get(*line)) else { continue };
        let each = amount.checked_div(about.pieces).unwrap_or_default();
        // The minor units that can't be parted stand on the first pieces.
        let more = amount.checked_rem(about.pieces).unwrap_or_default().max(0);
        let dear = Run { each: each.saturating_add(1), line: *line, count: more };
        let rest = Run { each, line: *line, count: about.pieces.saturating_sub(more) };
        runs.extend([dear, rest].into_iter().filter(|run| run.count > 0));
    }
    sorted(&runs, &|a, b| b.each.cmp(&a.each).then(a.line.cmp(&b.line)))
}

/// The runs of which pieces are at a share, and how many of them.
pub(super) fn every_nth(runs: &[Run], of: i64, last: i64, times: i64) -> Vec<(Run, i64)> {
    let (of, last) = (of.max(1), last.clamp(0, of.max(1)));
    let pieces = runs.iter().fold(0_i64, |sum, run| sum.saturating_add(run.count));
    let in_sets = pieces.checked_div(of).unwrap_or(0).min(times).saturating_mul(of);
    // So many of the first pieces are at a share.
    let chosen = |pieces: i64| {
        let pieces = pieces.min(in_sets);
        let whole = pieces.checked_div(of).unwrap_or(0).saturating_mul(last);
        let begun = pieces.checked_rem(of).unwrap_or(0).saturating_sub(of.saturating_sub(last)).max(0);
        whole.saturating_add(begun)
    };
    let mut before = 0_i64;
    let of_run = runs.iter().map(|run| {
        let after = before.saturating_add(run.count);
        let count = chosen(after).saturating_sub(chosen(before));
        before = after;
        (*run, count)
    });
    of_run.filter(|(_, count)| *count > 0).collect()
}

/// Sets of a bundle, from the dearest pieces down, as long as one saves something.
fn sets(runs: &[Run], parts: &[(Vec<usize>, i64)], price: i64, times: i64) -> Vec<Sets> {
    let mut rest: Vec<i64> = runs.iter().map(|run| run.count).collect();
    let mut picked = vec![0_i64; runs.len()];
    let mut begin = vec![0_usize; parts.len()];
    let (mut found, mut open) = (Vec::new(), times);
    while open > 0 {
        let mut picks: Vec<(usize, i64)> = Vec::new();
        for (part, begin) in parts.iter().zip(&mut begin) {
            if !pick(runs, part, begin, &mut rest, &mut picked, &mut picks) {
                return found;
            }
        }
        let (mut cost, mut sets) = (0_i64, open);
        for (place, count) in &mut picks {
            let (Some(rest), Some(picked)) = (rest.get_mut(*place), picked.get_mut(*place)) else { continue };
            *count = std::mem::take(picked);
            cost = cost.saturating_add(runs.get(*place).map_or(0, |run| run.each.saturating_mul(*count)));
            // The next set is made of the same runs as long as none of them ends.
            sets = sets.min(rest.saturating_add(*count).checked_div(*count).unwrap_or(0));
        }
        let saving = cost.saturating_sub(price);
        if saving <= 0 || sets <= 0 {
            break;
        }
        for (place, count) in &picks {
            if let Some(rest) = rest.get_mut(*place) {
                *rest = rest.saturating_sub(count.saturating_mul(sets.saturating_sub(1)));
            }
        }
        open = open.saturating_sub(sets);
        found.push(Sets { picks, sets, saving });
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
    picks: &mut Vec<(usize, i64)>,
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
                picks.push((place, 0));
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
        match &this.does {
            Does::Amounts(_) | Does::Rate(_) => {
                for line in &this.scope {
                    let left = carried.left.get(*line).copied().unwrap_or_default();
                    let off = left.saturating_sub(self.left_of_line(this, *line, left)).min(most);
                    most = most.saturating_sub(off);
                    carried.take(place, *line, off);
                }
            }
            Does::EveryNth { of, last, rate, times } => {
                for (run, count) in every_nth(&runs(self, &this.scope, &carried.left), *of, *last, *times) {
                    let off = self.off_of_piece(run.each, *rate).saturating_mul(count);
                    let off = off.min(most).min(self.room(run.line, carried));
                    most = most.saturating_sub(off);
                    carried.take(place, run.line, off);
                }
            }
            Does::Bundle { parts, price, times } => {
                let runs = runs(self, &this.scope, &carried.left);
                for Sets { picks, sets, saving } in sets(&runs, parts, *price, *times) {
                    let off = saving.saturating_mul(sets).min(most);
                    most = most.saturating_sub(off);
                    let line = |place: usize| runs.get(place).map_or(0, |run| run.line);
                    let mut amounts: Vec<(usize, i64)> = Vec::new();
                    for (place, count) in sorted(&picks, &|a, b| line(a.0).cmp(&line(b.0))) {
                        let each = runs.get(place).map_or(0, |run| run.each);
                        let amount = each.saturating_mul(count).saturating_mul(sets);
                        match amounts.last_mut().filter(|(last, _)| *last == line(place)) {
                            Some((_, known)) => *known = known.saturating_add(amount),
                            None => amounts.push((line(place), amount)),
                        }
                    }
                    for (line, part) in self.parts(off, &amounts, carried) {
                        carried.take(place, line, part);
                    }
                }
            }
            _ => {}
        }
    }

    fn off_of_piece(&self, each: i64, rate: Rate) -> i64 {
        each.saturating_sub(self.share(each, rate))
    }

    /// What a move of several pieces would take, were there neither floors nor a most.
    pub(super) fn freely(&self, this: &Move<'_>, left: &[i64]) -> i64 {
        let runs = runs(self, &this.scope, left);
        match &this.does {
            Does::EveryNth { of, last, rate, times } => every_nth(&runs, *of, *last, *times)
                .into_iter()
                .map(|(run, count)| self.off_of_piece(run.each, *rate).saturating_mul(count))
                .fold(0, i64::saturating_add),
            Does::Bundle { parts, price, times } => sets(&runs, parts, *price, *times)
                .into_iter()
                .map(|Sets { sets, saving, .. }| saving.saturating_mul(sets))
                .fold(0, i64::saturating_add),
            _ => this
                .scope
                .iter()
                .map(|line| {
                    let left = left.get(*line).copied().unwrap_or_default();
                    left.saturating_sub(self.left_of_line(this, *line, left))
                })
                .fold(0, i64::saturating_add),
        }
    }
}
