//! What does not change while the search goes on: which moves see which.

use super::board::{Board, Does, Move, in_millionths};
use crate::json::in_order;
use crate::units::Rate;

/// Entries by row, one after the other.
#[derive(Debug, Default)]
struct Rows {
    ends: Vec<usize>,
    entries: Vec<u32>,
}

impl Rows {
    fn push(&mut self, entries: impl Iterator<Item = usize>) {
        self.entries.extend(entries.filter_map(|entry| u32::try_from(entry).ok()));
        self.ends.push(self.entries.len());
    }

    fn row(&self, row: usize) -> &[u32] {
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
    /// By move, the moves of the order that test what it, or a move of pieces that it is linked with, leaves.
    awaited_by: Rows,
    /// By move: a bit for each line. Nothing where there are too many: then all is taken to meet.
    bits: Vec<Vec<u64>>,
    /// By move of the order: its family (the same lines, which no other family shares), if it has one.
    family: Vec<Option<usize>>,
    pub(super) families: usize,
    /// By move: the first of its group among those of its kind, of the order those of its family; itself where it
    /// is alone.
    unit: Vec<usize>,
    /// The moves of pieces, those of a group one after the other.
    pub(super) by_unit: Vec<usize>,
    /// By move of pieces: no other that may be used beside it shares a line, and no piece is in two parts.
    calm: Vec<bool>,
    /// By move of pieces: whether all that share lines with it take no more of what a piece rises than that, or of
    /// what the pieces rise together.
    gentle: Vec<(bool, bool)>,
    /// By move: used beside any others it never makes anybody pay more, where no threshold falls for it.
    smooth: Vec<bool>,
    /// By move of prices and lines: no other that shares a line with it is smooth.
    rough_around: Vec<bool>,
}

/// In millionths: rates have six digits at most.
pub(super) const ALL: i64 = 1_000_000;
/// So many words of bits are compared at most.
const MOST_WORDS: usize = 20_000_000;

impl Sight {
    pub(super) fn new(board: &Board<'_>) -> Self {
        let moves = board.moves();
        let pieces = moves.partition_point(Move::is_by_line);
        let order = moves.partition_point(|this| this.part() < super::board::Part::Order);
        let words = board.lines().len().div_ceil(64);
        let looked = moves.len().saturating_mul(moves.len());
        let fits = looked.saturating_mul(words) <= MOST_WORDS;
        let bits = if fits { moves.iter().map(|this| bits(this, words)).collect() } else { Vec::new() };
        let mut sight = Self {
            pieces,
            order,
            on_line: by_line(board, &in_order(pieces, &|a, b| (board.stands(a), a).cmp(&(board.stands(b), b)))),
            sums_on_line: by_line(board, &(pieces..moves.len()).collect::<Vec<_>>()),
            awaited_by: Rows::default(),
            bits,
            family: Vec::new(),
            families: 0,
            unit: (0..moves.len()).map(|place| unit(moves, place)).collect(),
            by_unit: in_order(order.saturating_sub(pieces), &|a, b| {
                let of = |entry: usize| unit(moves, entry.saturating_add(pieces));
                of(a).cmp(&of(b))
            }),
            calm: Vec::new(),
            gentle: Vec::new(),
            smooth: vec![true; moves.len()],
            rough_around: Vec::new(),
        };
        for place in &mut sight.by_unit {
            *place = place.saturating_add(pieces);
        }
        let tests = |place: &usize| moves.get(*place).is_some_and(|this| this.least() > 0 && !this.on_list);
        let chained = sight.chained();
        for place in 0..moves.len() {
            // What is taken by moves of pieces goes from one line to another.
            let mut through: Vec<usize> = Vec::new();
            for (piece, chain) in (pieces..order).zip(&chained) {
                if !through.contains(chain) && (piece == place || sight.meets(place, piece)) {
                    through.push(*chain);
                }
            }
            let by_pieces = |other: usize| {
                (pieces..order).zip(&chained).any(|(piece, chain)| through.contains(chain) && sight.meets(piece, other))
            };
            let awaits = |other: &usize| tests(other) && (sight.meets(place, *other) || by_pieces(*other));
            let awaited: Vec<_> = (order..moves.len()).filter(awaits).collect();
            sight.awaited_by.push(awaited.into_iter());
        }
        sight.find_families(moves);
        sight.calm = (pieces..order).map(|place| sight.is_calm(moves, place)).collect();
        let gentle =
            |place| (sight.finds_gentle(moves, place, &slope), sight.finds_gentle(moves, place, &slope_of_all));
        sight.gentle = (pieces..order).map(gentle).collect();
        sight.find_crooked(board);
        let smooth: Vec<_> = (0..pieces).filter(|place| sight.is_smooth(*place)).collect();
        let rough = |place: usize| !smooth.iter().any(|other| *other != place && sight.meets(place, *other));
        sight.rough_around = (0..pieces).map(rough).collect();
        sight
    }

    /// By move of pieces, one name for all that are linked with it by lines that they share.
    fn chained(&self) -> Vec<usize> {
        let mut chained: Vec<usize> = Vec::new();
        for place in self.pieces..self.order {
            let linked: Vec<usize> = (self.pieces..place)
                .zip(&chained)
                .filter(|(other, _)| self.meets(place, *other))
                .map(|(_, chain)| *chain)
                .collect();
            for chain in chained.iter_mut().filter(|chain| linked.contains(chain)) {
                *chain = place;
            }
            chained.push(place);
        }
        chained
    }

    pub(super) fn on_line(&self, line: usize) -> &[u32] {
        self.on_line.row(line)
    }

    pub(super) fn sums_on_line(&self, line: usize) -> &[u32] {
        self.sums_on_line.row(line)
    }

    pub(super) fn awaited_by(&self, place: usize) -> &[u32] {
        self.awaited_by.row(place)
    }

    pub(super) fn meets(&self, this: usize, other: usize) -> bool {
        let Some((this, other)) = self.bits.get(this).zip(self.bits.get(other)) else { return true };
        this.iter().zip(other).any(|(this, other)| this & other != 0)
    }

    /// Whether all lines of the first are among those of the second.
    pub(super) fn inside(&self, this: usize, other: usize) -> bool {
        let Some((this, other)) = self.bits.get(this).zip(self.bits.get(other)) else { return false };
        this.iter().zip(other).all(|(this, other)| this & !other == 0)
    }

    pub(super) fn family(&self, place: usize) -> Option<usize> {
        place.checked_sub(self.order).and_then(|place| self.family.get(place)).copied().flatten()
    }

    pub(super) fn is_calm(&self, moves: &[Move<'_>], place: usize) -> bool {
        if let Some(known) = place.checked_sub(self.pieces).and_then(|place| self.calm.get(place)) {
            return *known;
        }
        let Some(this) = moves.get(place) else { return false };
        if Self::has_common_parts(this) {
            return false;
        }
        let beside = |other: usize| {
            other != place && moves.get(other).is_some_and(|other| this.may_join(other)) && self.meets(place, other)
        };
        !(self.pieces..self.order).any(beside)
    }

    /// Of a piece, of all pieces.
    pub(super) fn is_gentle(&self, place: usize) -> (bool, bool) {
        place.checked_sub(self.pieces).and_then(|place| self.gentle.get(place)).copied().unwrap_or_default()
    }

    fn finds_gentle(&self, moves: &[Move<'_>], place: usize, slope: &dyn Fn(&Move<'_>) -> i64) -> bool {
        let Some(this) = moves.get(place) else { return false };
        let mut sum = slope(this);
        let (mut unit, mut most) = (usize::MAX, 0);
        for other in self.by_unit.iter().copied().filter(|other| *other != place && self.meets(place, *other)) {
            let Some(there) = moves.get(other).filter(|there| this.may_join(there)) else { continue };
            if matches!(there.does, Does::Bundle { .. }) && Self::has_common_parts(there) {
                return false;
            }
            if unit != self.unit(other) {
                sum = sum.saturating_add(most);
                (unit, most) = (self.unit(other), 0);
            }
            most = slope(there).max(most);
        }
        sum.saturating_add(most) <= ALL && !Self::has_common_parts(this)
    }

    fn has_common_parts(this: &Move<'_>) -> bool {
        let Does::Bundle { parts, .. } = &this.does else { return false };
        parts.iter().fold(0_usize, |sum, (lines, _)| sum.saturating_add(lines.len())) > this.scope.len()
    }

    pub(super) fn unit(&self, place: usize) -> usize {
        self.unit.get(place).copied().unwrap_or(place)
    }

    pub(super) fn is_rough_around(&self, place: usize) -> bool {
        self.rough_around.get(place).copied().unwrap_or(false)
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

    pub(super) fn is_smooth(&self, place: usize) -> bool {
        self.smooth.get(place).copied().unwrap_or(false)
    }

    /// Small scopes first: many families.
    fn find_families(&mut self, moves: &[Move<'_>]) {
        let count = moves.len().saturating_sub(self.order);
        self.family = vec![None; count];
        let at = |entry: usize| self.order.saturating_add(entry);
        let scope = |entry: usize| moves.get(at(entry)).map_or(0, |this| this.scope.len());
        let mut chosen: Vec<usize> = Vec::new();
        for entry in in_order(count, &|a, b| scope(a).cmp(&scope(b))) {
            let same = |other: &usize| self.inside(at(entry), *other) && self.inside(*other, at(entry));
            let mut found = chosen.iter().position(same);
            if found.is_none() && !chosen.iter().any(|other| self.meets(at(entry), *other)) {
                found = Some(chosen.len());
                chosen.push(at(entry));
            }
            if let Some(of) = self.family.get_mut(entry) {
                *of = found;
            }
        }
        self.families = chosen.len();
        for entry in 0..count {
            let same = |other: &usize| {
                let group = |entry: usize| moves.get(at(entry)).and_then(|this| this.group);
                group(entry).is_some()
                    && group(*other) == group(entry)
                    && self.family.get(*other) == self.family.get(entry)
            };
            let first = (0..entry).find(same).unwrap_or(entry);
            if let Some(unit) = self.unit.get_mut(at(entry)) {
                *unit = at(first);
            }
        }
    }

    /// What is parted over lines, or chosen among pieces, may fall by a cent on one line where it rises on another:
    /// a later move of the order that sees some of these lines and not all may take less. Pieces under floors may
    /// keep their price. So all moves that share lines with such ones, or with those that share lines with them, are
    /// not smooth.
    fn find_crooked(&mut self, board: &Board<'_>) {
        let moves = board.moves();
        let among = self.pieces..moves.len();
        let mut crooked: Vec<usize> = among.clone().filter(|place| self.is_crooked(board, *place)).collect();
        let mut known = vec![false; moves.len()];
        while let Some(place) = crooked.pop() {
            if known.get_mut(place).is_none_or(|known| std::mem::replace(known, true)) {
                continue;
            }
            crooked
                .extend(among.clone().filter(|other| known.get(*other) == Some(&false) && self.meets(place, *other)));
        }
        for place in 0..moves.len() {
            let touches = among.clone().any(|other| known.get(other) == Some(&true) && self.meets(place, other));
            if let Some(smooth) = self.smooth.get_mut(place) {
                *smooth = !touches;
            }
        }
    }

    fn is_crooked(&self, board: &Board<'_>, place: usize) -> bool {
        let moves = board.moves();
        let Some(this) = moves.get(place) else { return true };
        let floors = || this.scope.iter().any(|line| board.floor(*line) > 0);
        let mut before = (self.pieces..place).filter(|other| self.meets(place, *other));
        match this.does {
            Does::OrderRate { .. } | Does::OrderOff { .. } => {
                before.any(|other| floors() || !self.inside(other, place))
            }
            Does::Shipping { .. } => false,
            _ => floors() || !self.is_calm(moves, place),
        }
    }
}

fn unit(moves: &[Move<'_>], place: usize) -> usize {
    let Some(this) = moves.get(place).filter(|this| this.group.is_some()) else { return place };
    moves.iter().position(|other| other.group == this.group && other.part() == this.part()).unwrap_or(place)
}

fn bits(this: &Move<'_>, words: usize) -> Vec<u64> {
    let mut bits = vec![0_u64; words];
    for line in &this.scope {
        let place = line.checked_div(64).and_then(|word| bits.get_mut(word));
        if let Some(word) = place {
            *word |= 1_u64.checked_shl(u32::try_from(line & 63).unwrap_or(0)).unwrap_or(0);
        }
    }
    bits
}

/// What a rate takes, in millionths.
pub(super) fn rate_off(rate: Rate) -> i64 {
    ALL.saturating_sub(in_millionths(rate))
}

/// Of a piece a move of pieces takes at most so many millionths.
pub(super) fn slope(this: &Move<'_>) -> i64 {
    match &this.does {
        Does::EveryNth { rate, .. } | Does::Rate(rate) => rate_off(*rate),
        _ => ALL,
    }
}

/// Of all its pieces together: of each set the cheapest are at a share.
pub(super) fn slope_of_all(this: &Move<'_>) -> i64 {
    let Does::EveryNth { of, last, .. } = &this.does else { return slope(this) };
    let all = slope(this).saturating_mul((*last).clamp(0, *of));
    all.checked_div(*of).unwrap_or(ALL).saturating_add(1).min(ALL)
}

/// By line, those of the moves at `places` that have it in their scope, in the order given.
fn by_line(board: &Board<'_>, places: &[usize]) -> Rows {
    let scopes = || places.iter().filter_map(|place| board.moves().get(*place).map(|this| (*place, &this.scope)));
    let mut ends = vec![0_usize; board.lines().len()];
    for line in scopes().flat_map(|(_, scope)| scope) {
        if let Some(count) = ends.get_mut(*line) {
            *count = count.saturating_add(1);
        }
    }
    let mut sum = 0_usize;
    for end in &mut ends {
        let begin = sum;
        sum = sum.saturating_add(*end);
        *end = begin;
    }
    let mut entries = vec![0_u32; sum];
    for (place, scope) in scopes() {
        for line in scope {
            let Some(next) = ends.get_mut(*line) else { continue };
            if let Some(entry) = entries.get_mut(*next) {
                *entry = u32::try_from(place).unwrap_or(u32::MAX);
            }
            *next = next.saturating_add(1);
        }
    }
    Rows { ends, entries }
}
