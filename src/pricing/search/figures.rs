//! Figures that the regulations name, and moves of pieces on many of them.

#![expect(clippy::unwrap_used, reason = "a test that can't go on fails")]

use super::{Board, Carried, Does, Line, MOST_STEPS, Move, best};
use crate::units::{Currency, Rate, Rounding};

fn board(lines: &[(i64, i64)], does: &[Does]) -> Board<'static> {
    let lines: Vec<_> = lines.iter().map(|(list, pieces)| Line { list: *list, pieces: *pieces, floor: 0 }).collect();
    let scope: Vec<_> = (0..lines.len()).collect();
    let moves = does.iter().zip(["a", "b", "c"]).map(|(does, id)| Move {
        id,
        does: does.clone(),
        scope: scope.clone(),
        most: i64::MAX,
        group: None,
        stage: 0,
        on_list: false,
    });
    Board::new(lines, moves.collect(), Rounding::of(Currency::CNY), Currency::CNY)
}

fn all(board: &Board<'_>) -> Carried {
    board.carry_out(&|_| true)
}

fn nth(of: i64, last: i64, rate: &str, times: i64) -> Does {
    Does::EveryNth { of, last, rate: Rate::parse(rate).unwrap(), times }
}

#[test]
fn the_second_at_a_share() {
    let second = [nth(2, 1, "0.39", i64::MAX)];
    assert_eq!(all(&board(&[(25_000, 2)], &second)).payable(), 17_375);
    assert_eq!(all(&board(&[(12_500, 1), (12_500, 1)], &second)).payable(), 17_375);
    assert_eq!(all(&board(&[(37_500, 3)], &second)).payable(), 29_875);
    assert_eq!(all(&board(&[(12_500, 1), (25_000, 2)], &second)).payable(), 29_875);
    // Of a million pairs.
    assert_eq!(
        all(&board(&[(12_500_000_000, 1_000_000), (12_500_000_000, 1_000_000)], &second)).payable(),
        17_375_000_000
    );
    assert_eq!(
        all(&board(&[(12_500_000_000, 1_000_000)], &[nth(2, 1, "0.39", 3)])).payable(),
        12_500_000_000 - 3 * 7_625
    );
}

#[test]
fn three_for_two() {
    let third = [nth(3, 1, "0", i64::MAX)];
    assert_eq!(all(&board(&[(500, 5)], &third)).payable(), 400);
    assert_eq!(all(&board(&[(600, 6)], &third)).payable(), 400);
    // The cheapest of the three; minor units that can't be parted stand on the first pieces.
    assert_eq!(all(&board(&[(1_000, 2), (300, 1)], &third)).payable(), 1_000);
    assert_eq!(all(&board(&[(1_000, 3)], &third)).payable(), 667);
}

#[test]
fn a_bundle_at_a_price() {
    let pair = |times| Does::Bundle { parts: vec![(vec![0], 1), (vec![1], 1)], price: 12_000, times };
    assert_eq!(all(&board(&[(10_000, 1), (6_000, 1)], &[pair(i64::MAX)])).payable(), 12_000);
    let many = board(&[(10_000 * 7, 7), (6_000 * 3, 3)], &[pair(i64::MAX)]);
    assert_eq!(all(&many).payable(), 3 * 12_000 + 4 * 10_000);
    assert_eq!(all(&many).left, [40_000 + 22_500, 13_500]);
    assert_eq!(all(&board(&[(10_000 * 7, 7), (6_000 * 3, 3)], &[pair(2)])).payable(), 2 * 12_000 + 5 * 10_000 + 6_000);
    let most = board(&[(10_000_000_000, 1_000_000), (6_000_000_000, 1_000_000)], &[pair(i64::MAX)]);
    assert_eq!(all(&most).payable(), 12_000_000_000);
}

#[test]
fn a_set_is_taken_only_while_it_saves() {
    // Any two for 150: 100 + 90, then 80 + 60, which cost less.
    let any = Does::Bundle { parts: vec![(vec![0, 1, 2, 3], 2)], price: 150, times: i64::MAX };
    assert_eq!(all(&board(&[(60, 1), (90, 1), (100, 1), (80, 1)], &[any])).payable(), 290);
    // The same lines in two parts: a piece is picked once.
    let both = Does::Bundle { parts: vec![(vec![0], 1), (vec![0, 1], 1)], price: 100, times: i64::MAX };
    assert_eq!(all(&board(&[(300, 3), (50, 1)], std::slice::from_ref(&both))).payable(), 100 + 100);
    assert_eq!(all(&board(&[(300, 3), (200, 2)], &[both])).payable(), 100 + 100 + 100);
}

#[test]
fn rate_or_threshold() {
    let rate = Does::Rate(Rate::parse("0.9").unwrap());
    let off = Does::OrderOff { amount: 4_000, least: 30_000, each: false, times: 1 };
    let found = best(&board(&[(31_000, 1)], &[rate, off]), MOST_STEPS);
    assert_eq!((found.best.payable(), found.exact), (27_000, true));
}

#[test]
fn multiples_of_a_threshold_at_most_so_many() {
    let off = |times| Does::OrderOff { amount: 4_000, least: 30_000, each: true, times };
    assert_eq!(all(&board(&[(95_000, 1)], &[off(i64::MAX)])).payable(), 83_000);
    assert_eq!(all(&board(&[(95_000, 1)], &[off(2)])).payable(), 87_000);
}

#[test]
fn shipping_goes_from_an_amount_on() {
    for (goods, payable) in [(9_900, 9_900), (9_800, 10_800)] {
        let lines = vec![Line { list: goods, pieces: 1, floor: 0 }, Line { list: 1_000, pieces: 1, floor: 0 }];
        let free = Move {
            id: "free",
            does: Does::Shipping { line: 1, least: 9_900 },
            scope: vec![0],
            most: i64::MAX,
            group: None,
            stage: 0,
            on_list: false,
        };
        let board = Board::new(lines, vec![free], Rounding::of(Currency::CNY), Currency::CNY);
        assert_eq!(best(&board, MOST_STEPS).best.payable(), payable);
    }
}
