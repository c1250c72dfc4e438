//! Counting tests from what their runners say.

use std::fmt;
use std::ops::AddAssign;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub passed: u32,
    pub failed: u32,
}

impl Tally {
    /// A check that is one test by itself.
    pub fn one(passed: bool) -> Tally {
        Tally { passed: u32::from(passed), failed: u32::from(!passed) }
    }

    /// What a runner counted. A runner that failed without counting a failure (it did not compile,
    /// it crashed) and a runner that ran nothing have failed once.
    pub fn judged(self, runner_succeeded: bool) -> Tally {
        let counted_none = self.failed == 0 && (!runner_succeeded || self.passed == 0);
        Tally { passed: self.passed, failed: self.failed + u32::from(counted_none) }
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Tally) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} passed, {} failed", self.passed, self.failed)
    }
}

/// Sums the `test result:` lines of libtest, which wasm-bindgen's runner writes too. No test may be
/// skipped here, so an ignored one counts as failed.
pub fn of_cargo_test(output: &str) -> Tally {
    let mut tally = Tally::default();
    for line in without_colors(output).lines() {
        let Some((_, counts)) = line.split_once("test result: ") else {
            continue;
        };
        for count in counts.split([';', '.']) {
            match number_and_word(count) {
                Some((number, "passed")) => tally.passed += number,
                Some((number, "failed" | "ignored")) => tally.failed += number,
                _ => {}
            }
        }
    }
    tally
}

/// Reads the closing lines of TAP as Node's runner writes them. What was skipped, left to do or
/// canceled counts as failed.
pub fn of_node_tap(output: &str) -> Tally {
    let mut tally = Tally::default();
    for line in output.lines() {
        let Some((word, number)) = line.strip_prefix("# ").and_then(|rest| rest.split_once(' ')) else {
            continue;
        };
        let Ok(number) = number.trim().parse::<u32>() else {
            continue;
        };
        match word {
            "pass" => tally.passed += number,
            "fail" | "cancelled" | "skipped" | "todo" => tally.failed += number,
            _ => {}
        }
    }
    tally
}

fn number_and_word(count: &str) -> Option<(u32, &str)> {
    let (number, word) = count.trim().split_once(' ')?;
    Some((number.parse().ok()?, word))
}

fn without_colors(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut in_code = false;
    for character in text.chars() {
        match (in_code, character) {
            (false, '\u{1b}') => in_code = true,
            (true, 'm') => in_code = false,
            (true, _) => {}
            (false, _) => plain.push(character),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_every_result_line_of_cargo_test() {
        let output = "running 3 tests\ntest a ... ok\n\
            test result: ok. 3 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.1s\n\
            test result: FAILED. 1 passed; 2 failed; 1 ignored; 0 measured; 4 filtered out\n";
        assert_eq!(of_cargo_test(output), Tally { passed: 4, failed: 3 });
    }

    #[test]
    fn reads_colored_results() {
        let output = "test result: \u{1b}[32mok\u{1b}[m. 7 passed; 0 failed; 0 ignored";
        assert_eq!(of_cargo_test(output), Tally { passed: 7, failed: 0 });
    }

    #[test]
    fn reads_the_closing_lines_of_node() {
        let output = "ok 1 - a\n1..1\n# tests 5\n# suites 0\n# pass 3\n# fail 1\n# cancelled 0\n# skipped 1\n# todo 0\n# duration_ms 12.5\n";
        assert_eq!(of_node_tap(output), Tally { passed: 3, failed: 2 });
    }

    #[test]
    fn a_runner_that_crashed_or_ran_nothing_has_failed_once() {
        assert_eq!(Tally::default().judged(true).failed, 1);
        assert_eq!(Tally { passed: 2, failed: 0 }.judged(false).failed, 1);
        assert_eq!(Tally { passed: 2, failed: 3 }.judged(false).failed, 3);
        assert_eq!(Tally { passed: 2, failed: 0 }.judged(true).failed, 0);
    }
}
