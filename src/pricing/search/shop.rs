//! Carts like those of a shop, and carts that are meant to last.

#![expect(
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    reason = "a test that can't go on fails, and its numbers are small"
)]

use super::{Board, Does, Line, MOST_STEPS, Move, best};
use crate::units::{Currency, Rate, Rounding};

/// SplitMix64.
pub(super) struct Chance(pub(super) u64);

impl Chance {
    pub(super) fn below(&mut self, most: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % most
    }

    pub(super) fn between(&mut self, least: i64, most: i64) -> i64 {
        least + i64::try_from(self.below(u64::try_from(most - least).unwrap())).unwrap()
    }
}

pub(super) const IDS: [&str; 50] = [
    "00", "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "13", "14", "15", "16", "17", "18",
    "19", "20", "21", "22", "23", "24", "25", "26", "27", "28", "29", "30", "31", "32", "33", "34", "35", "36", "37",
    "38", "39", "40", "41", "42", "43", "44", "45", "46", "47", "48", "49",
];
pub(super) const GROUPS: [&str; 4] = ["a", "b", "c", "d"];

pub(super) fn rate(thousandths: i64) -> Rate {
    Rate::parse(&format!("0.{thousandths:03}")).unwrap()
}

#[test]
fn carts_like_those_of_a_shop_are_exact_within_the_bound() {
    for seed in 101..121 {
        let board = shop(&mut Chance(seed), 100, 50);
        let found = best(&board, MOST_STEPS);
        assert!(found.exact && found.runner_up_exact, "seed {seed}");
    }
}

fn is_no_worse_than_all_or_nothing(board: &Board<'_>, steps: u32) {
    let found = best(board, steps);
    // The last step may be a dear one: a move that sees all lines.
    assert!(found.steps < steps + 2_000, "{}", found.steps);
    let mut used: Vec<usize> = Vec::new();
    for (place, this) in board.moves().iter().enumerate() {
        if used.iter().all(|other| this.may_join(&board.moves()[*other])) {
            used.push(place);
        }
    }
    for other in [board.carry_out(&|_| false), board.carry_out(&|place| used.binary_search(&place).is_ok())] {
        assert!(found.best.payable() <= other.payable());
    }
    for (about, left) in board.lines().iter().zip(&found.best.left) {
        assert!(*left >= about.floor.min(about.list));
    }
}

#[test]
fn a_long_cart_of_a_shop() {
    is_no_worse_than_all_or_nothing(&shop(&mut Chance(7), 1_000, 50), MOST_STEPS);
}

/// Thresholds that overlap, groups of many, and more than can be looked at.
#[test]
fn carts_that_are_meant_to_last_come_to_an_end() {
    is_no_worse_than_all_or_nothing(&hostile(&mut Chance(1), 40, 200, 1), 3_000);
    is_no_worse_than_all_or_nothing(&hostile(&mut Chance(2), 300, 300, 3), 3_000);
    // Many lines and moves at once: each sees a few lines, or a few see all.
    is_no_worse_than_all_or_nothing(&hostile(&mut Chance(3), 2_000, 400, 100), 3_000);
}

#[test]
fn what_is_alike_is_not_tried_in_all_ways() {
    let lines: Vec<_> = (0..30).map(|_| Line { list: 10_000, pieces: 2, floor: 0 }).collect();
    let alike = |place: usize| Move {
        id: IDS[place],
        does: if place < 25 {
            Does::Rate(rate(900))
        } else {
            Does::OrderOff { amount: 500, least: 200_000, each: false, times: 1 }
        },
        scope: (0..30).collect(),
        most: i64::MAX,
        group: Some(if place < 25 { "line" } else { "order" }),
        stage: 0,
        on_list: false,
    };
    let board = Board::new(lines, (0..50).map(alike).collect(), Rounding::of(Currency::CNY), Currency::CNY);
    let found = best(&board, MOST_STEPS);
    assert_eq!((found.best.payable(), found.best.used(), found.exact), (269_500, vec![0, 25], true));
}

fn hostile(chance: &mut Chance, lines: usize, moves: usize, one_in: u64) -> Board<'static> {
    let all: Vec<_> = (0..lines)
        .map(|_| {
            let (pieces, each) = (chance.between(1, 1_000_000), chance.between(100, 5_000));
            Line { list: pieces * each, pieces, floor: if chance.below(9) == 0 { pieces } else { 0 } }
        })
        .collect();
    let moves = (0..moves)
        .map(|place| {
            let mut scope: Vec<_> = (0..lines).filter(|_| chance.below(one_in + 1) == 0).collect();
            if scope.is_empty() {
                scope.push(0);
            }
            let total: i64 = scope.iter().map(|line| all[*line].list).sum();
            let least = total * chance.between(30, 90) / 100;
            let does = match place % 8 {
                0 | 1 => Does::Rate(rate(chance.between(700, 999))),
                2 => Does::Amounts(all.iter().map(|line| line.list / 1_000 * chance.between(800, 1_000)).collect()),
                3 => Does::EveryNth {
                    of: chance.between(2, 9),
                    last: 1,
                    rate: rate(chance.between(100, 900)),
                    times: i64::MAX,
                },
                4 => {
                    let (one, two) = scope.split_at(scope.len() / 2);
                    let parts = vec![(one.to_vec(), chance.between(1, 50)), (two.to_vec(), chance.between(1, 50))];
                    Does::Bundle { parts, price: chance.between(1_000, 90_000), times: chance.between(1, 1_000_000) }
                }
                5 => Does::OrderRate { rate: rate(chance.between(900, 999)), least },
                _ => Does::OrderOff { amount: least / 50, least, each: chance.below(3) == 0, times: i64::MAX },
            };
            Move {
                id: IDS[place % 50],
                does,
                scope,
                most: if chance.below(9) == 0 { total / 100 } else { i64::MAX },
                group: (chance.below(3) == 0).then(|| GROUPS[usize::try_from(chance.below(4)).unwrap()]),
                stage: u16::try_from(chance.below(3)).unwrap(),
                on_list: chance.below(9) == 0,
            }
        })
        .collect();
    Board::new(all, moves, Rounding::of(Currency::CNY), Currency::CNY)
}

/// A third exclusive, a dozen thresholds, five coupons.
fn shop(chance: &mut Chance, lines: usize, moves: usize) -> Board<'static> {
    let categories: Vec<_> = (0..lines).map(|_| chance.below(8)).collect();
    let lines: Vec<_> = (0..lines)
        .map(|_| {
            let pieces = chance.between(1, 4);
            Line { list: pieces * (990 + 100 * chance.between(0, 300)), pieces, floor: 0 }
        })
        .collect();
    let (thresholds, coupons) = (moves * 12 / 50, moves / 10);
    let moves = (0..moves)
        .map(|place| {
            let (all, category) = (chance.below(4) == 0, chance.below(8));
            let mut scope: Vec<_> = (0..lines.len()).filter(|line| all || categories[*line] == category).collect();
            if scope.is_empty() {
                scope.push(0);
            }
            let total: i64 = scope.iter().map(|line| lines[*line].list).sum();
            let least = total * chance.between(50, 110) / 100 / 1_000 * 1_000 + 1_000;
            let does = if place < thresholds {
                if chance.below(3) == 0 {
                    Does::OrderRate { rate: rate(900 + 10 * chance.between(0, 8)), least }
                } else {
                    Does::OrderOff {
                        amount: least * chance.between(3, 13) / 100,
                        least,
                        each: chance.below(4) == 0,
                        times: i64::MAX,
                    }
                }
            } else if place < thresholds + coupons {
                Does::OrderOff { amount: 500 * chance.between(1, 6), least: total / 3 + 1, each: false, times: 1 }
            } else {
                match chance.below(8) {
                    0 | 1 => {
                        scope.retain(|line| categories[*line] == category);
                        if chance.below(2) == 0 && scope.len() > 1 {
                            let (one, two) = scope.split_at(scope.len() / 2);
                            let parts = vec![(one.to_vec(), 1), (two.to_vec(), chance.between(1, 3))];
                            Does::Bundle { parts, price: 100 * chance.between(100, 400), times: chance.between(1, 6) }
                        } else {
                            Does::EveryNth { of: chance.between(2, 4), last: 1, rate: rate(500), times: i64::MAX }
                        }
                    }
                    2 => {
                        let price = chance.between(900, 20_900);
                        Does::Amounts(lines.iter().map(|line| line.pieces * price).collect())
                    }
                    // Prices of members.
                    3 => Does::Amounts(lines.iter().map(|line| line.list * chance.between(85, 101) / 100).collect()),
                    _ => Does::Rate(rate(800 + 10 * chance.between(0, 19))),
                }
            };
            if scope.is_empty() {
                scope.push(0);
            }
            // Coupons exclude one another, and so do multi-buys; of the rest a third is exclusive among its kind.
            let group = match does {
                _ if (thresholds..thresholds + coupons).contains(&place) => Some("coupon"),
                Does::EveryNth { .. } | Does::Bundle { .. } => Some("pieces"),
                Does::OrderRate { .. } | Does::OrderOff { .. } if place % 3 == 0 => Some("order"),
                _ if place % 3 == 0 => Some("line"),
                _ => None,
            };
            Move { id: IDS[place], does, scope, most: i64::MAX, group, stage: 0, on_list: false }
        })
        .collect();
    Board::new(lines, moves, Rounding::of(Currency::CNY), Currency::CNY)
}
