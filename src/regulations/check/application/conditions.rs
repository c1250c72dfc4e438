//! The conditions of a form, and of its tiers.

use super::super::super::document::{AgeCondition, ConditionDocument, Conditions, Opposite, RuleName};
use super::super::super::forms::{Condition, Test};
use super::{Parts, years};
use crate::json::{At, exactly_one};

/// The most conditions in one.
const MOST: usize = 100;
/// The most values of one.
const MOST_VALUES: usize = 200;
/// What has a value of a few.
const CHOSEN: &[RuleName] = &[RuleName::Kind, RuleName::Tier, RuleName::Sex, RuleName::Choice, RuleName::Choices];

/// What a condition of a document says.
pub(super) fn condition(at: &At<'_>, document: &ConditionDocument<'_>, parts: &Parts<'_>) -> Option<Condition> {
    at.not_above(count(document), MOST).then_some(())?;
    let test = parts.test(at, document)?;
    Some(Condition { pointer: at.pointer(), test })
}

/// How many conditions one is, with those in it.
fn count(document: &ConditionDocument<'_>) -> usize {
    let mut sum = 1_usize;
    let lists = document.all.iter().chain(&document.any).flat_map(|list| &list.0);
    let opposite = document.not.iter().filter_map(|Opposite(opposite)| opposite.as_deref());
    for inner in lists.chain(opposite) {
        sum = sum.saturating_add(count(inner));
    }
    sum
}

impl Parts<'_> {
    fn test(&self, at: &At<'_>, document: &ConditionDocument<'_>) -> Option<Test> {
        let ConditionDocument { all, any, not, is, given, age, amount, count } = document;
        let there = [
            all.is_some(),
            any.is_some(),
            not.is_some(),
            is.is_some(),
            given.is_some(),
            age.is_some(),
            amount.is_some(),
            count.is_some(),
        ];
        let kinds = ["all", "any", "not", "is", "given", "age", "amount", "count"];
        exactly_one(at, kinds, there).then_some(())?;
        if let Some(list) = all {
            return self.several(&at.key("all"), list).map(Test::All);
        }
        if let Some(list) = any {
            return self.several(&at.key("any"), list).map(Test::Any);
        }
        if let Some(Opposite(Some(opposite))) = not {
            return self.test(&at.key("not"), opposite).map(Box::new).map(Test::Not);
        }
        if let Some(is) = is {
            let at = at.key("is");
            let place = self.of_rule(&at.key("field"), &is.field, CHOSEN)?;
            let of_at = at.key("of");
            let good = of_at.not_empty(Some(is.of.len())) && of_at.not_above(is.of.len(), MOST_VALUES);
            good.then_some(())?;
            let known = self.values(place);
            let mut of = Vec::new();
            for (index, value) in is.of.iter().enumerate() {
                if !known.contains(&&*value.0) {
                    of_at.index(index).unknown_choice(&value.0, &known);
                }
                of.push(value.0.to_string());
            }
            return Some(Test::Is(place, of));
        }
        if let Some(given) = given {
            return self.place(&at.key("given").key("field"), &given.field).map(Test::Given);
        }
        if let Some(age) = age {
            return self.age(&at.key("age"), age);
        }
        if let Some(amount) = amount {
            let place = self.of_rule(&at.key("amount").key("field"), &amount.field, &[RuleName::Amount])?;
            return Some(Test::Amount(place, amount.at_least));
        }
        let count = count.as_ref()?;
        let place = self.of_rule(&at.key("count").key("field"), &count.field, &[RuleName::Count])?;
        Some(Test::Count(place, count.at_least))
    }

    fn several(&self, at: &At<'_>, list: &Conditions<'_>) -> Option<Vec<Test>> {
        at.not_empty(Some(list.0.len())).then_some(())?;
        let mut tests = Vec::new();
        for (index, document) in list.0.iter().enumerate() {
            tests.extend(self.test(&at.index(index), document));
        }
        (tests.len() == list.0.len()).then_some(tests)
    }

    fn age(&self, at: &At<'_>, document: &AgeCondition<'_>) -> Option<Test> {
        let AgeCondition { field, below, at_least } = document;
        let place = self.says_a_birth_date(&at.key("field"), field);
        exactly_one(at, ["below", "atLeast"], [below.is_some(), at_least.is_some()]).then_some(())?;
        let below = years(&at.key("below"), *below);
        let at_least = years(&at.key("atLeast"), *at_least);
        below
            .map(|years| Some(Test::Below(place?, years)))
            .or(at_least.map(|years| Some(Test::AtLeast(place?, years))))?
    }
}
