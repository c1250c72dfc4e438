//! Who registers for an event, cancels, signs in and evaluates, in the walks through it.

use crate::chance::Chance;
use crate::json::{Json, number, object, text};
use crate::programs::Program;

const MEMBERS: &[&str] = &["m-1", "m-2", "m-3", "m-4", "m-5", "会员-六"];

/// What each of the members has done so far.
#[derive(Debug, Default)]
pub(crate) struct Guests([Stage; MEMBERS.len()]);

#[derive(Debug, Default, Clone, Copy, PartialEq)]
enum Stage {
    #[default]
    Nothing,
    Registered,
    Signed,
    Done,
}

impl Guests {
    /// What one of the members does next, if anything, while the event is in a state.
    pub(crate) fn step(
        &mut self,
        (program, state, clock, starts): (&Program, Option<&str>, i64, i64),
        chance: &mut Chance,
    ) -> Option<Json> {
        let place = chance.below(MEMBERS.len());
        let stage = self.0[place];
        let (event, next) = match (state?, stage) {
            ("announced", Stage::Nothing) if clock < starts => ("register", Stage::Registered),
            ("announced" | "registration_closed", Stage::Registered) if clock < starts && chance.percent(30) => {
                ("cancel", Stage::Nothing)
            }
            ("under_way", Stage::Registered) => ("sign_in", Stage::Signed),
            ("held", Stage::Signed) => ("evaluate", Stage::Done),
            _ => return None,
        };
        self.0[place] = next;
        let by = if event == "evaluate" || chance.percent(60) { "member" } else { chance.pick(&["service", "keeper"]) };
        let mut told = object([("event", text(event)), ("by", text(by)), ("member", text(MEMBERS[place]))]);
        if event == "register" {
            told = told.with("tier", program.tier(chance));
            if chance.percent(20) {
                told = told.with("guests", number(chance.between(0, 2)));
            }
        }
        if event == "evaluate" {
            told = told.with("score", number(chance.between(1, 5)));
        }
        Some(told)
    }
}
