//! Whether the conditions of a form hold, and whether that is known yet.

use super::check::Check;
use super::outcome::{Outcome, is_among};
use crate::regulations::forms::Test;
use crate::units::Money;

impl Check<'_> {
    /// Whether a test holds. A field that is not given, not visible or not good meets none.
    pub(super) fn holds(&self, test: &Test) -> bool {
        self.truth(test, Some(false)) == Some(true)
    }

    /// Whether a test holds; `None` where that turns on fields of which nothing is known yet.
    pub(super) fn known_to_hold(&self, test: &Test) -> Option<bool> {
        self.truth(test, None)
    }

    /// Whether a test holds, where a field of which nothing is known yet says `open` of every test.
    fn truth(&self, test: &Test, open: Option<bool>) -> Option<bool> {
        match test {
            Test::All(tests) => self.joined(tests, false, open),
            Test::Any(tests) => self.joined(tests, true, open),
            Test::Not(test) => self.truth(test, open).map(|holds| !holds),
            Test::Is(place, _)
            | Test::Given(place)
            | Test::Below(place, _)
            | Test::AtLeast(place, _)
            | Test::Amount(place, _)
            | Test::Count(place, _) => {
                let outcome = self.outcome(*place);
                if outcome.good {
                    return Some(self.met(test, outcome));
                }
                if outcome.open { open } else { Some(false) }
            }
        }
    }

    /// Tests of which a single one that is `decided` decides: `false` where all must hold, `true` where one must.
    fn joined(&self, tests: &[Test], decides: bool, open: Option<bool>) -> Option<bool> {
        let mut joined = Some(!decides);
        for test in tests {
            match self.truth(test, open) {
                Some(holds) if holds == decides => return Some(decides),
                Some(_) => {}
                None => joined = None,
            }
        }
        joined
    }

    /// Whether a field that is good meets a test of it.
    fn met(&self, test: &Test, outcome: &Outcome) -> bool {
        let value = outcome.reading.value.as_deref();
        let years = || outcome.born().map(|born| self.years_since(born));
        match test {
            Test::Is(_, of) => {
                let chosen = outcome.chosen.as_deref().unwrap_or_default();
                value.is_some_and(|value| is_among(of, value)) || chosen.iter().any(|chosen| is_among(of, chosen))
            }
            Test::Given(_) => true,
            Test::Below(_, below) => years().is_some_and(|years| years < u32::from(*below)),
            Test::AtLeast(_, least) => years().is_some_and(|years| years >= u32::from(*least)),
            Test::Amount(_, least) => value
                .and_then(|value| Money::parse(value, self.currency).ok())
                .is_some_and(|money| money.minor() >= least.minor()),
            Test::Count(_, least) => {
                value.and_then(|value| value.parse::<u32>().ok()).is_some_and(|count| count >= *least)
            }
            Test::All(_) | Test::Any(_) | Test::Not(_) => false,
        }
    }
}
