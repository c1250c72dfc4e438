//! The least that can be paid from here on: a bound from below.
//!
//! Every move is monotone: of less it leaves no more, and one move more never leaves more, where no threshold
//! falls for it. So with all moves on lines that may still be used (`low`) no line keeps less, and with those
//! that are decided (`high`) none keeps more. A move of the order whose threshold `low` misses by `short` needs
//! others to be left out, which takes back as much as it raises: it costs `short` at least. The bound is the
//! least of what is left, and `short`, less what is taken, over the moves of the order by `short`: first those
//! of lines that no other such move shares (a family), which add up, then those that see several families.

use super::apply::Carried;
use super::board::{Board, Does, Move, Part};
use crate::json::in_order;

/// What can be said from here on.
#[derive(Debug)]
pub(super) struct Bound {
    /// Nothing that goes on from here pays less.
    pub(super) least: i64,
    /// The moves of the order for which it may be worth leaving others out.
    pub(super) tempting: Vec<usize>,
}

/// What a move of the order takes, once `short` is missing no more.
#[derive(Debug, Clone, Copy)]
struct Take {
    by: usize,
    short: i64,
    amount: i64,
    /// It takes so many ten-thousandths of what is raised, too.
    of_raise: i64,
}

const ALL: i64 = 10_000;

/// What does not change while the search goes on: which moves see which.
#[derive(Debug)]
pub(super) struct Sight {
    /// By move and move: whether they share a line, and whether all lines of the first are among those of the second.
    meets: Vec<Vec<bool>>,
    inside: Vec<Vec<bool>>,
    /// By move of the order: its family, if it has one.
    family: Vec<Option<usize>>,
    families: usize,
}

impl Sight {
    pub(super) fn new(board: &Board<'_>) -> Self {
        let moves = board.moves();
        let has = |other: &Move<'_>, line: &usize| other.scope.binary_search(line).is_ok();
        let each = |see: &dyn Fn(&Move<'_>, &Move<'_>) -> bool| -> Vec<Vec<bool>> {
            moves.iter().map(|this| moves.iter().map(|other| see(this, other)).collect()).collect()
        };
        let meets = each(&|this, other| this.scope.iter().any(|line| has(other, line)));
        let inside = each(&|this, other| this.scope.iter().all(|line| has(other, line)));
        let mut family = vec![None; moves.len()];
        let mut chosen: Vec<usize> = Vec::new();
        let scope = |place: usize| moves.get(place).map_or(0, |this| this.scope.len());
        // Small scopes first: many families.
        for place in in_order(moves.len(), &|a, b| scope(a).cmp(&scope(b))) {
            let Some(this) = moves.get(place).filter(|this| this.part() == Part::Order) else { continue };
            let same = chosen.iter().position(|other| moves.get(*other).is_some_and(|other| other.scope == this.scope));
            let found = if same.is_none() && chosen.iter().all(|other| !seen(&meets, place, *other)) {
                chosen.push(place);
                chosen.len().checked_sub(1)
            } else {
                same
            };
            if let Some(of) = family.get_mut(place) {
                *of = found;
            }
        }
        Self { meets, inside, family, families: chosen.len() }
    }

    pub(super) fn meets(&self, this: usize, other: usize) -> bool {
        seen(&self.meets, this, other)
    }

    fn family(&self, place: usize) -> Option<usize> {
        self.family.get(place).copied().flatten()
    }
}

fn seen(table: &[Vec<bool>], this: usize, other: usize) -> bool {
    table.get(this).and_then(|row| row.get(other)).copied().unwrap_or(false)
}

impl Board<'_> {
    /// What the moves that may still be used can bring about. `state`: used, left out, or not decided.
    pub(super) fn bound(&self, state: &[Option<bool>], sight: &Sight) -> Bound {
        let state = |place: usize| state.get(place).copied().flatten();
        let by_line = |place: usize| self.moves().get(place).is_some_and(Move::is_by_line);
        let low = self.after_lines(&|place| by_line(place) && state(place) != Some(false));
        let high = self.after_lines(&|place| by_line(place) && state(place) == Some(true));
        let all = self.after_lines(&|place| state(place) != Some(false));
        let pieces = self.pieces_taken(&|place| state(place) != Some(false), &all, &high);
        let mut takes = Vec::new();
        let mut wide_rates = 0_i64;
        for (place, this) in self.moves().iter().enumerate() {
            if this.part() != Part::Order || state(place) == Some(false) {
                continue;
            }
            let (low_sum, high_sum) = (self.tested(this, &low.left), self.tested(this, &high.left));
            let lowered = lowered(place, &pieces, sight);
            let short = |least: i64| {
                if this.on_list { 0 } else { least.saturating_sub(low_sum).saturating_add(lowered).max(0) }
            };
            match &this.does {
                Does::OrderRate { rate, least } if high_sum >= *least => {
                    let sum = this
                        .scope
                        .iter()
                        .filter_map(|line| low.left.get(*line))
                        .fold(0_i64, |sum, left| sum.saturating_add(*left));
                    // A line's part is rounded by itself: at most by a step each.
                    let step = i64::try_from(this.scope.len()).unwrap_or(i64::MAX).saturating_mul(self.step());
                    let amount = sum.saturating_sub(self.share(sum, *rate)).saturating_add(step).min(this.most);
                    let of_raise = ALL
                        .saturating_sub(self.share(ALL.saturating_mul(ALL), *rate).checked_div(ALL).unwrap_or(0))
                        .saturating_add(1);
                    takes.push(Take { by: place, short: short(*least), amount, of_raise });
                    if sight.family(place).is_none() {
                        wide_rates = wide_rates.saturating_add(of_raise);
                    }
                }
                Does::Shipping { line, least } if high_sum >= *least => {
                    let amount = self.lines().get(*line).map_or(0, |about| about.list.saturating_sub(about.floor));
                    takes.push(Take {
                        by: place,
                        short: short(*least),
                        amount: amount.max(0).min(this.most),
                        of_raise: 0,
                    });
                }
                Does::OrderOff { amount, least, each, .. } if high_sum >= *least => {
                    let times = this.multiples(high_sum);
                    let sure = this.multiples(low_sum.saturating_sub(lowered));
                    let sure = if *each && !this.on_list { sure.clamp(1, times.max(1)) } else { times };
                    for multiple in sure..=times.min(sure.saturating_add(MOST_MULTIPLES)) {
                        // Those beyond the ones that are looked at singly stand with the last of them.
                        let counted = if multiple == sure.saturating_add(MOST_MULTIPLES) { times } else { multiple };
                        let amount = amount.saturating_mul(counted).min(this.most);
                        takes.push(Take {
                            by: place,
                            short: short(least.saturating_mul(multiple)),
                            amount,
                            of_raise: 0,
                        });
                        if amount == this.most {
                            break;
                        }
                    }
                }
                _ => {}
            }
        }
        let sorted = in_order(takes.len(), &|a, b| {
            takes.get(a).map(|take| take.short).cmp(&takes.get(b).map(|take| take.short))
        });
        let takes: Vec<_> = sorted.into_iter().filter_map(|place| takes.get(place).copied()).collect();
        self.bound_of(all.payable(), &takes, wide_rates.min(ALL), sight)
    }

    fn bound_of(&self, left: i64, takes: &[Take], wide_rates: i64, sight: &Sight) -> Bound {
        // What is raised within a family costs less where rates over several families take their part of it.
        let cost = |short: i64, rates: i64| {
            let share = i128::from(short).saturating_mul(i128::from(ALL.saturating_sub(rates.min(ALL))));
            i64::try_from(share.checked_div(i128::from(ALL)).unwrap_or(0)).unwrap_or(i64::MAX)
        };
        let (mut best, mut most) = (0_i64, 0_i64);
        for family in 0..sight.families {
            let steps = self.steps(takes, &|by| sight.family(by) == Some(family));
            let net = steps.iter().map(|(short, taken)| cost(*short, wide_rates).saturating_sub(*taken)).min();
            best = best.saturating_add(net.unwrap_or(0));
            most = most.saturating_add(steps.iter().map(|(_, taken)| *taken).max().unwrap_or(0));
        }
        let wide = self.steps(takes, &|by| sight.family(by).is_none());
        let nets = wide.iter().map(|(short, taken)| best.max(short.saturating_sub(most)).saturating_sub(*taken));
        let least = left.saturating_add(nets.min().unwrap_or(0)).max(0);
        Bound { least, tempting: self.tempting(takes, &cost) }
    }

    /// By `short`, what is taken in all up to there; of a group what takes most.
    fn steps(&self, takes: &[Take], of: &dyn Fn(usize) -> bool) -> Vec<(i64, i64)> {
        let mut steps = vec![(0, 0)];
        let mut by: Vec<(usize, i64)> = Vec::new();
        let mut rates = 0_i64;
        for take in takes.iter().filter(|take| of(take.by)) {
            match by.iter_mut().find(|(known, _)| *known == take.by) {
                Some((_, amount)) => *amount = take.amount.max(*amount),
                None => {
                    by.push((take.by, take.amount));
                    rates = rates.saturating_add(take.of_raise);
                }
            }
            let mut groups: Vec<(&str, i64)> = Vec::new();
            let mut taken = 0_i64;
            for (place, amount) in &by {
                match self.moves().get(*place).and_then(|this| this.group) {
                    None => taken = taken.saturating_add(*amount),
                    Some(group) => match groups.iter_mut().find(|(known, _)| *known == group) {
                        Some((_, most)) => *most = amount.max(most).to_owned(),
                        None => groups.push((group, *amount)),
                    },
                }
            }
            taken = groups.iter().fold(taken, |sum, (_, amount)| sum.saturating_add(*amount));
            let raise =
                i128::from(take.short).saturating_mul(i128::from(rates)).checked_div(i128::from(ALL)).unwrap_or(0);
            steps.push((take.short, taken.saturating_add(i64::try_from(raise).unwrap_or(i64::MAX))));
        }
        steps
    }

    /// All that could be missing no more, together, for less than they take then.
    fn tempting(&self, takes: &[Take], cost: &dyn Fn(i64, i64) -> i64) -> Vec<usize> {
        let mut known: Vec<(usize, i64)> = Vec::new();
        let (mut more, mut rates, mut farthest) = (0_i64, 0_i64, 0_i64);
        for take in takes {
            let before = known.iter().position(|(by, _)| *by == take.by).unwrap_or_else(|| {
                known.push((take.by, 0));
                rates = rates.saturating_add(take.of_raise);
                known.len().saturating_sub(1)
            });
            let Some((_, amount)) = known.get_mut(before) else { continue };
            let gained = take.amount.saturating_sub(*amount).max(0);
            *amount = amount.saturating_add(gained);
            if take.short > 0 {
                more = more.saturating_add(gained);
                // Rates take their part of what is raised, whichever they are.
                if more >= cost(take.short, rates) {
                    farthest = take.short;
                }
            }
        }
        takes.iter().filter(|take| take.short > 0 && take.short <= farthest).map(|take| take.by).collect()
    }

    /// Of each move of several pieces that may be used: what it takes where all are used, and at most.
    fn pieces_taken(&self, may: &dyn Fn(usize) -> bool, all: &Carried, high: &Carried) -> Vec<(usize, i64, i64)> {
        let of_pieces =
            self.moves().iter().enumerate().filter(|(place, this)| this.part() == Part::Pieces && may(*place));
        let taken = of_pieces.map(|(place, this)| {
            let taken = all
                .taken
                .iter()
                .filter(|(by, ..)| *by == place)
                .fold(0_i64, |sum, (.., amount)| sum.saturating_add(*amount));
            let pieces = this.scope.iter().filter_map(|line| self.lines().get(*line)).map(|line| line.pieces);
            let steps = pieces.fold(0_i64, i64::saturating_add).saturating_mul(self.step());
            (place, taken, self.freely(this, &high.left).saturating_add(steps))
        });
        taken.collect()
    }

    /// The minor units to which payables are rounded.
    fn step(&self) -> i64 {
        self.rounding().step().minor()
    }
}

/// By how much moves of several pieces lower what a threshold looks at, beyond what they take elsewhere.
fn lowered(place: usize, pieces: &[(usize, i64, i64)], sight: &Sight) -> i64 {
    let inside = |by: usize| seen(&sight.inside, by, place);
    let crossing = pieces.iter().any(|(by, ..)| !inside(*by) && sight.meets(*by, place));
    pieces.iter().fold(0_i64, |sum, (by, taken, most)| {
        let part = match (inside(*by), crossing) {
            (true, _) => *taken,
            (false, true) => taken.saturating_sub(*most),
            (false, false) => 0,
        };
        sum.saturating_add(part)
    })
}

/// So many multiples of a threshold are looked at singly.
const MOST_MULTIPLES: i64 = 32;
