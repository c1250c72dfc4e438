//! `docs/workflows.md` and the pictures beside it are made from the tables of the engine.
//! `HUIJI_GOLDEN=write cargo test --test workflow_pictures` writes them anew.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::panic, clippy::unwrap_used, reason = "a test that can't go on fails")]
#![expect(clippy::arithmetic_side_effects, reason = "a picture of a table is small")]

mod picture;
#[path = "../repository/mod.rs"]
mod repository;

use huiji::json::Choice;
use huiji::regulations::procedures::WorkflowName;
use huiji::workflow::table::{FeeDue, Guard, Table, Transition};
use huiji::workflow::tables::table;
use std::collections::BTreeSet;
use std::fmt::Write;

/// The page, where between two marks of a workflow stands what is made from its table.
const PAGE: &str = "docs/workflows.md";
const ADVICE: &str = "write it anew with `HUIJI_GOLDEN=write cargo test --test workflow_pictures`";

fn hold(below: &str, text: &str) {
    if std::env::var("HUIJI_GOLDEN").is_ok_and(|what| what == "write") {
        std::fs::write(repository::path(below), text).unwrap();
        return;
    }
    assert!(repository::text(below) == text, "{below} is not what the tables say; {ADVICE}");
}

#[test]
fn pictures_are_what_the_tables_say() {
    for (name, workflow) in WorkflowName::ALL {
        hold(&format!("docs/workflows/{name}.svg"), &picture::picture(table(*workflow), name));
    }
}

#[test]
fn there_is_no_picture_of_anything_else() {
    let found: BTreeSet<_> = std::fs::read_dir(repository::path("docs/workflows"))
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    let known: BTreeSet<_> = WorkflowName::ALL.iter().map(|(name, _)| format!("{name}.svg")).collect();
    assert!(found.is_subset(&known), "{found:?}");
}

#[test]
fn the_page_is_what_the_tables_say() {
    let mut page = repository::text(PAGE);
    for (name, workflow) in WorkflowName::ALL {
        let (start, end) = (format!("<!-- {name}: made from the table -->\n"), format!("<!-- {name}: end -->\n"));
        let (before, rest) = page.split_once(&start).unwrap_or_else(|| panic!("{PAGE} has no {name}"));
        let (_, after) = rest.split_once(&end).unwrap_or_else(|| panic!("{PAGE} has no end of {name}"));
        page = format!("{before}{start}{}{end}{after}", section(name, table(*workflow)));
    }
    hold(PAGE, &page);
}

/// Every state of every table in the page's pictures is told apart by more than its colour.
#[test]
fn a_picture_holds_every_state_and_event_of_its_table() {
    for (name, workflow) in WorkflowName::ALL {
        let picture = picture::picture(table(*workflow), name);
        for state in table(*workflow).states {
            assert!(picture.contains(&format!(">{}</text>", state.name)), "{name}: {}", state.name);
        }
        let drawn = picture.matches("<tspan class=\"name\">").count();
        let rows: usize = table(*workflow).transitions.iter().map(|transition| transition.from.len().max(1)).sum();
        assert_eq!(drawn, rows, "{name}");
    }
}

#[test]
fn every_guard_is_explained() {
    let page = repository::text(PAGE);
    for (_, workflow) in WorkflowName::ALL {
        for word in table(*workflow).transitions.iter().filter_map(|transition| transition.guard.word()) {
            assert!(page.contains(&format!("\n| `{word}` |")), "{PAGE} does not say what `{word}` is");
        }
    }
}

/// What stands on the page of one workflow.
fn section(name: &str, table: &Table) -> String {
    let mut text = format!("\n![The workflow {}, as a picture](workflows/{name}.svg)\n\n", name.replace('_', " "));
    let states = |which: fn(&huiji::workflow::table::State) -> bool| {
        let words: Vec<_> =
            table.states.iter().filter(|state| which(state)).map(|state| format!("`{}`", state.name)).collect();
        words.join(", ")
    };
    writeln!(text, "States: {}.", states(|_| true)).unwrap();
    writeln!(text, "Nothing comes after {}.", states(|state| state.ended)).unwrap();
    let stopped = states(|state| state.stops_redemption);
    if !stopped.is_empty() {
        writeln!(text, "No points can be spent while it is {stopped}.").unwrap();
    }
    text.push_str("\n| Event | In | Leads to | By | If | Shown | Reason | Fee |\n|---|---|---|---|---|---|---|---|\n");
    for transition in table.transitions {
        text.push_str(&row(transition));
    }
    text.push('\n');
    text
}

fn row(transition: &Transition) -> String {
    let Transition { event, from, to, by, guard, proof, reason, fee } = transition;
    let words = |words: Vec<&str>| words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ");
    let from = if from.is_empty() { "the start".to_owned() } else { words(from.to_vec()) };
    let to = to.map_or("as before".to_owned(), |to| format!("`{to}`"));
    let guard = guarded(*guard);
    let proof = words(proof.iter().map(|proof| proof.word()).collect());
    let reason = if *reason { "yes" } else { "" };
    let fee = fee.map(paid).unwrap_or_default();
    let cells = [format!("`{event}`"), from, to, picture::roles(by), guard, proof, reason.to_owned(), fee.to_owned()];
    let mut row = String::from("|");
    for cell in cells {
        write!(row, "{}{cell} |", if cell.is_empty() { "" } else { " " }).unwrap();
    }
    row.push('\n');
    row
}

fn guarded(guard: Guard) -> String {
    let word = guard.word().map(|word| format!("`{word}`")).unwrap_or_default();
    match guard {
        Guard::ReviewGoesOn(steps) => format!("{word}: more than {steps}"),
        Guard::ReviewEnds(steps) => format!("{word}: at most {steps}"),
        _ => word,
    }
}

const fn paid(fee: FeeDue) -> &'static str {
    match fee {
        FeeDue::Join => "of joining",
        FeeDue::Renew => "of the renewal",
        FeeDue::ReplaceLost => "of a card for a lost one",
        FeeDue::ReplaceDamaged => "of a card for a damaged one",
        FeeDue::ReplaceStolen => "of a card for a stolen one",
        FeeDue::Cancel => "paid back",
    }
}
