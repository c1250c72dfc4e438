//! Against every combination, on carts and offers by chance.

#![expect(
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    reason = "a test that can't go on fails, and its numbers are small"
)]

use super::shop::{Chance, GROUPS, IDS, rate};
use super::{Board, Carried, Does, Line, Move, best};
use crate::units::{Currency, Rounding};

fn scope(chance: &mut Chance, lines: usize) -> Vec<usize> {
    let mut scope: Vec<_> =
        if chance.below(3) == 0 { (0..lines).collect() } else { (0..lines).filter(|_| chance.below(2) == 0).collect() };
    if scope.is_empty() {
        scope.push(usize::try_from(chance.below(u64::try_from(lines).unwrap())).unwrap());
    }
    scope
}

fn some<T>(chance: &mut Chance, one_in: u64, this: impl FnOnce(&mut Chance) -> T) -> Option<T> {
    (chance.below(one_in) == 0).then(|| this(chance))
}

/// A cart whose last line is the shipping.
fn small(chance: &mut Chance, lines: usize, moves: usize) -> Board<'static> {
    let round = [1, 100, 1_000][usize::try_from(chance.below(3)).unwrap()];
    let mut all: Vec<_> = (0..lines)
        .map(|_| {
            let pieces = chance.between(1, 5);
            let list = pieces * chance.between(100, 20_100) / round * round;
            Line { list, pieces, floor: some(chance, 6, |chance| chance.between(0, list + 1)).unwrap_or(0) }
        })
        .collect();
    all.push(Line { list: 1_000, pieces: 1, floor: 0 });
    let moves = (0..moves).map(|place| a_move(chance, IDS[(place * 7 + 3) % 50], &all[..lines], round)).collect();
    Board::new(all, moves, Rounding::of(Currency::CNY), Currency::CNY)
}

fn a_move(chance: &mut Chance, id: &'static str, lines: &[Line], round: i64) -> Move<'static> {
    let scope = scope(chance, lines.len());
    let total: i64 = scope.iter().map(|line| lines[*line].list).sum();
    let least = chance.between(0, total + total / 10 + 1) / round * round;
    let times = some(chance, 3, |chance| chance.between(1, 3)).unwrap_or(i64::MAX);
    let does = match chance.below(12) {
        0..=2 => Does::Rate(rate(chance.between(70, 101) * 10)),
        3 | 4 => {
            let amount = |line: &Line| line.list * chance.between(60, 105) / 100 / round * round;
            Does::Amounts(lines.iter().map(amount).chain([0]).collect())
        }
        5 => {
            let of = chance.between(2, 5);
            Does::EveryNth { of, last: chance.between(1, of), rate: rate(chance.between(0, 900)), times }
        }
        6 => {
            let cut = usize::try_from(chance.below(u64::try_from(scope.len()).unwrap())).unwrap();
            let mut parts = vec![(scope[..=cut].to_vec(), chance.between(1, 3))];
            if cut + 1 < scope.len() {
                // Some pieces could stand in both.
                let from = if chance.below(4) == 0 { 0 } else { cut + 1 };
                parts.push((scope[from..].to_vec(), chance.between(1, 3)));
            }
            Does::Bundle { parts, price: chance.between(100, 20_000) / round * round, times }
        }
        7 | 8 => Does::OrderRate { rate: rate(chance.between(80, 100) * 10), least },
        9 => Does::Shipping { line: lines.len(), least },
        _ => {
            let amount = chance.between(100, 4_100) / round * round;
            Does::OrderOff { amount, least, each: chance.below(3) == 0, times }
        }
    };
    Move {
        id,
        does,
        scope,
        most: some(chance, 5, |chance| chance.between(50, 5_000)).unwrap_or(i64::MAX),
        group: some(chance, 3, |chance| GROUPS[usize::try_from(chance.below(2)).unwrap()]),
        stage: u16::try_from(chance.below(2)).unwrap(),
        on_list: chance.below(8) == 0,
    }
}

type Score<'a> = (i64, usize, Vec<&'a str>);

fn score<'a>(board: &Board<'a>, carried: &Carried) -> Score<'a> {
    let used = carried.used();
    let mut ids: Vec<_> = used.iter().map(|place| board.moves()[*place].id).collect();
    ids.sort_unstable();
    (carried.payable(), used.len(), ids)
}

/// The best of all combinations, and what is paid with the best that uses another move.
fn exhaustive<'a>(board: &Board<'a>) -> (Score<'a>, Option<i64>) {
    let moves = board.moves();
    let sets = 0..1_u32 << moves.len();
    let admissible = sets.filter(|set| {
        let used = |place: usize| set >> place & 1 == 1;
        (0..moves.len()).all(|a| (0..a).all(|b| !used(a) || !used(b) || moves[a].may_join(&moves[b])))
    });
    let all: Vec<_> = admissible.map(|set| score(board, &board.carry_out(&|place| set >> place & 1 == 1))).collect();
    let best = all.iter().min().unwrap().clone();
    let others = all.iter().filter(|(.., ids)| ids.iter().any(|id| !best.2.contains(id)));
    let next = others.map(|(payable, ..)| *payable).min();
    (best, next)
}

fn compare(seed: u64, carts: u64, most_moves: i64) {
    let mut chance = Chance(seed);
    for cart in 0..carts {
        let (lines, moves) = (chance.between(2, 6), chance.between(1, most_moves + 1));
        let board = small(&mut chance, usize::try_from(lines).unwrap(), usize::try_from(moves).unwrap());
        let found = best(&board, 1_000_000);
        assert!(found.exact && found.runner_up_exact);
        let all = exhaustive(&board);
        assert_eq!(score(&board, &found.best), all.0, "cart {cart}: {board:?}");
        assert_eq!(found.runner_up.map(|next| next.payable()), all.1, "runner-up of cart {cart}: {board:?}");
    }
}

#[test]
fn all_combinations_of_small_carts() {
    // The optimized build looks at ten times as many.
    let carts = 10_000;
    compare(7, carts, 7);
}

#[test]
fn no_line_comes_below_its_floor() {
    let mut chance = Chance(11);
    for _ in 0..300 {
        let board = small(&mut chance, 5, 9);
        let found = best(&board, super::MOST_STEPS);
        for carried in [Some(&found.best), found.runner_up.as_ref()].into_iter().flatten() {
            for (line, left) in board.lines().iter().zip(&carried.left) {
                assert!(*left >= line.floor, "{board:?}");
            }
        }
        let taken: i64 = found.best.taken.iter().map(|(.., amount)| amount).sum();
        assert_eq!(board.list().iter().sum::<i64>() - taken, found.best.payable());
    }
}

#[test]
fn the_order_of_moves_does_not_matter() {
    let mut chance = Chance(12);
    for _ in 0..300 {
        let board = small(&mut chance, 4, 8);
        let mut moves = board.moves().to_vec();
        for place in (1..moves.len()).rev() {
            moves.swap(place, usize::try_from(chance.below(u64::try_from(place + 1).unwrap())).unwrap());
        }
        let other = Board::new(board.lines().to_vec(), moves, Rounding::of(Currency::CNY), Currency::CNY);
        let (one, two) = (best(&board, super::MOST_STEPS), best(&other, super::MOST_STEPS));
        assert_eq!(one.best, two.best);
        assert_eq!(one.runner_up.map(|next| next.payable()), two.runner_up.map(|next| next.payable()));
        assert_eq!(one.steps, two.steps);
    }
}

#[test]
fn one_more_joint_move_never_raises_what_is_paid() {
    let mut chance = Chance(13);
    for _ in 0..300 {
        let board = small(&mut chance, 4, 7);
        let mut moves = board.moves().to_vec();
        let mut more = a_move(&mut chance, "zz", &board.lines()[..4], 1);
        more.group = None;
        moves.push(more);
        let other = Board::new(board.lines().to_vec(), moves, Rounding::of(Currency::CNY), Currency::CNY);
        let (one, two) = (best(&board, super::MOST_STEPS), best(&other, super::MOST_STEPS));
        assert!(one.exact && two.exact);
        assert!(two.best.payable() <= one.best.payable(), "{other:?}");
    }
}
