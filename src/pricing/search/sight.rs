//! What does not change while the search goes on: which moves see which.

use super::board::{Board, Does, Move, Part, in_millionths};
use crate::in_order::in_order;
use crate::units::Rate;

/// The moves of each line, one after the other.
#[derive(Debug)]
struct Rows {
    ends: Vec<usize>,
    entries: Vec<usize>,
}

impl Rows {
    /// By line, those of the moves at `places` that have it in their scope, in the order given.
    #[inline(never)] // It is long, and called at two places.
    fn new(board: &Board<'_>, places: &[usize]) -> Self {
        let scope = |place: &usize| board.moves().get(*place).map_or(&[][..], |this| &this.scope);
        let mut ends = vec![0_usize; board.lines().len()];
        for place in places {
            for line in scope(place) {
                if let Some(count) = ends.get_mut(*line) {
                    *count = count.saturating_add(1);
                }
            }
        }
        let mut sum = 0_usize;
        for end in &mut ends {
            let count = std::mem::replace(end, sum);
            sum = sum.saturating_add(count);
        }
        let mut entries = vec![0; sum];
        for place in places {
            for line in scope(place) {
                let Some(next) = ends.get_mut(*line) else { continue };
                if let Some(entry) = entries.get_mut(*next) {
                    *entry = *place;
                }
                *next = next.saturating_add(1);
            }
        }
        Self { ends, entries }
    }

    fn row(&self, row: usize) -> &[usize] {
        let begin = row.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        self.ends.get(row).and_then(|end| self.entries.get(begin..*end)).unwrap_or_default()
    }
}

#[derive(Debug)]
pub(super) struct Sight {
    /// Where moves of pieces and those of the order begin; before stand those that look at each line by itself.
    pub(super) pieces: usize,
    pub(super) order: usize,
    /// By line, the moves of prices and lines in the order in which they come; and all other moves.
    on_line: Rows,
    sums_on_line: Rows,
    /// By move: a bit for each line. Nothing where there are too many: then all is taken to meet.
    bits: Vec<Vec<u64>>,
    /// The moves of pieces, those of a group one after the other.
    pub(super) by_unit: Vec<Piece>,
}

/// A move of pieces.
#[derive(Debug, Clone, Copy)]
pub(super) struct Piece {
    pub(super) place: usize,
    /// The first of its group among those of pieces; itself where it is alone.
    pub(super) unit: usize,
    /// No other that may be used beside it shares a line, and no piece is in two parts.
    pub(super) calm: bool,
    /// All that share lines with it take no more of what a piece rises than that.
    pub(super) gentle: bool,
}

/// In millionths: rates have six digits at most.
pub(super) const ALL: i64 = 1_000_000;
/// So many words of bits are compared at most.
const MOST_WORDS: usize = 20_000_000;

impl Sight {
    pub(super) fn new(board: &Board<'_>) -> Self {
        let moves = board.moves();
        let pieces = moves.partition_point(Move::is_by_line);
        let order = moves.partition_point(|this| this.part() < Part::Order);
        let words = board.lines().len().div_ceil(64);
        let looked = moves.len().saturating_mul(moves.len());
        let fits = looked.saturating_mul(words) <= MOST_WORDS;
        let by_stands = in_order(pieces, &|a, b| board.stands(a).cmp(&board.stands(b)));
        let others: Vec<_> = (pieces..moves.len()).collect();
        let mut sight = Self {
            pieces,
            order,
            on_line: Rows::new(board, &by_stands),
            sums_on_line: Rows::new(board, &others),
            bits: if fits { moves.iter().map(|this| bits(this, words)).collect() } else { Vec::new() },
            by_unit: Vec::new(),
        };
        let group = |place: usize| moves.get(place).and_then(|this| this.group);
        let mut units: Vec<Piece> = Vec::new();
        for place in pieces..order {
            let of_group = (pieces..place).find(|other| group(place).is_some() && group(*other) == group(place));
            let (calm, gentle) = sight.is_calm(moves, place);
            units.push(Piece { place, unit: of_group.unwrap_or(place), calm, gentle });
        }
        let unit = |entry: usize| units.get(entry).map(|piece| piece.unit);
        let by_unit = in_order(units.len(), &|a, b| unit(a).cmp(&unit(b)));
        sight.by_unit = by_unit.into_iter().filter_map(|entry| units.get(entry).copied()).collect();
        sight
    }

    pub(super) fn on_line(&self, line: usize) -> &[usize] {
        self.on_line.row(line)
    }

    pub(super) fn sums_on_line(&self, line: usize) -> &[usize] {
        self.sums_on_line.row(line)
    }

    #[inline(never)] // It is called at many places.
    pub(super) fn meets(&self, this: usize, other: usize) -> bool {
        let Some((this, other)) = self.bits.get(this).zip(self.bits.get(other)) else { return true };
        this.iter().zip(other).any(|(this, other)| this & other != 0)
    }

    /// Whether all lines of the first are among those of the second.
    pub(super) fn inside(&self, this: usize, other: usize) -> bool {
        let Some((this, other)) = self.bits.get(this).zip(self.bits.get(other)) else { return false };
        this.iter().zip(other).all(|(this, other)| this & !other == 0)
    }

    pub(super) fn piece(&self, place: usize) -> Option<Piece> {
        self.by_unit.iter().find(|piece| piece.place == place).copied()
    }

    /// Whether a move of pieces is calm, and whether it is gentle.
    fn is_calm(&self, moves: &[Move<'_>], place: usize) -> (bool, bool) {
        let Some(this) = moves.get(place) else { return (false, false) };
        let mut calm = !has_common_parts(this);
        let mut gentle = calm;
        let mut sum = slope(this);
        // Of each group one is used.
        let mut of_groups: Vec<(&str, i64)> = Vec::new();
        for other in self.pieces..self.order {
            let Some(there) = moves.get(other).filter(|there| other != place && this.may_join(there)) else { continue };
            if !self.meets(place, other) {
                continue;
            }
            calm = false;
            gentle &= !has_common_parts(there);
            let more = match there.group {
                None => slope(there),
                Some(group) => {
                    let known = of_groups.iter().filter(|(known, _)| *known == group);
                    let known = known.map(|(_, slope)| *slope).max().unwrap_or(0);
                    of_groups.push((group, slope(there)));
                    slope(there).saturating_sub(known).max(0)
                }
            };
            sum = sum.saturating_add(more);
        }
        (calm, gentle && sum <= ALL)
    }

    /// Whether a move may keep another from taking anything.
    pub(super) fn blocks(&self, moves: &[Move<'_>], place: usize, other: usize) -> bool {
        let (Some(this), Some(there)) = (moves.get(place), moves.get(other)) else { return false };
        let may = match there.does {
            Does::Rate(_) if there.is_by_line() && !there.on_list => there.group.is_some() && this.group == there.group,
            Does::Amounts(_) | Does::Rate(_) => this.is_by_line(),
            Does::Bundle { .. } => place < self.order,
            _ => false,
        };
        may && place != other && self.meets(place, other)
    }
}

/// Whether a piece may be in two parts of a bundle.
fn has_common_parts(this: &Move<'_>) -> bool {
    let Does::Bundle { parts, .. } = &this.does else { return false };
    parts.iter().fold(0_usize, |sum, (lines, _)| sum.saturating_add(lines.len())) > this.scope.len()
}

fn bits(this: &Move<'_>, words: usize) -> Vec<u64> {
    let mut bits = vec![0_u64; words];
    for line in &this.scope {
        if let Some(word) = bits.get_mut(line >> 6_u32) {
            *word |= 1_u64.wrapping_shl(u32::try_from(line & 63).unwrap_or(0));
        }
    }
    bits
}

/// What a rate takes, in millionths.
pub(super) fn rate_off(rate: Rate) -> i64 {
    ALL.saturating_sub(in_millionths(rate))
}

/// Of a piece a move of pieces takes at most so many millionths.
fn slope(this: &Move<'_>) -> i64 {
    match &this.does {
        Does::EveryNth { rate, .. } | Does::Rate(rate) => rate_off(*rate),
        _ => ALL,
    }
}
