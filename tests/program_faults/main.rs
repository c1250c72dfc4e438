//! Programs that someone got wrong. Spoiled anyhow, none of them makes anything panic or hang; with a fault of the kinds that a
//! desk really makes, most are found: by what is wrong with the document, by what its checks find, or by its own examples.

#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    reason = "a test that can't go on fails, and its numbers are small"
)]

mod asked;
#[path = "../equality/chance.rs"]
#[expect(dead_code, reason = "these mistakes need less of chance than requests do")]
mod chance;
mod meaning;
mod parts;
mod places;
#[path = "../repository/mod.rs"]
mod repository;
mod seeded;
mod spoiled;
#[path = "../witnesses/mod.rs"]
mod witnesses;

use asked::{everything_asked, shipped};
use chance::Chance;

/// So many programs are spoiled.
const SPOILED: u64 = 1_000;

/// Seeds with which something went wrong once.
const ONCE_WRONG: &[u64] = &[];

#[test]
fn whatever_is_done_to_a_program_is_answered() {
    let programs = shipped();
    let (mut sound, mut found) = (0_u32, 0_usize);
    for seed in ONCE_WRONG.iter().copied().chain(0..SPOILED) {
        let mut chance = Chance::new(seed);
        let (_, program) = &programs[chance.below(programs.len())];
        let text = spoiled::text(parts::some(program, &mut chance), &mut chance);
        let told = std::panic::catch_unwind(|| everything_asked(&text));
        let findings = told.unwrap_or_else(|_| panic!("seed {seed}: {}", String::from_utf8_lossy(&text)));
        sound += u32::from(findings.is_some());
        found += findings.unwrap_or_default();
    }
    println!("{SPOILED} programs spoiled: {sound} of them can still be asked, and {found} things are found in those");
    assert!(sound >= 100, "too few of the spoiled programs can be asked: {sound}");
    assert!(found >= 100, "too few things are found in them: {found}");
}
