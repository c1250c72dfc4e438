//! A thousand faults of meaning, and by what they are found.

use crate::asked::{findings, shipped, stops};
use crate::chance::Chance;
use crate::meaning::FAULTS;
use huiji::audit::{Audit, rehearsal};
use serde_json::Value;
use std::collections::BTreeSet;

/// So many faults are made.
const FAULTS_MADE: usize = 1_000;

/// So many of them are found at least: how many are, the test prints.
const FOUND_AT_LEAST: usize = 870;

/// The kind of fault that two versions are needed for.
const OF_TWO_VERSIONS: &str = "announced too late";

/// What is said of a program as it is.
struct Sound {
    name: String,
    program: Value,
    told: BTreeSet<String>,
    found: BTreeSet<String>,
}

/// By what a fault was found.
#[derive(Debug, Clone, Copy, Default)]
struct By {
    problems: bool,
    examples: bool,
    findings: bool,
}

impl By {
    const fn any(self) -> bool {
        self.problems || self.findings || self.examples
    }
}

#[test]
fn of_a_thousand_seeded_faults_most_are_found() {
    let whole: Vec<_> = shipped().into_iter().map(|(name, program)| as_it_is(name, program)).collect();
    let last: Vec<_> = shipped().into_iter().map(|(name, program)| as_it_is(name, last_version(program))).collect();
    // Most faults are of one version, and one is asked in half the time.
    let sound = |kind: usize| if FAULTS[kind].0 == OF_TWO_VERSIONS { &whole } else { &last };
    let sound = &sound;
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let made: Vec<(usize, By, String)> = std::thread::scope(|scope| {
        let run = |thread: usize| {
            scope.spawn(move || {
                (thread..FAULTS_MADE)
                    .step_by(threads)
                    .map(|seed| made(sound(seed % FAULTS.len()), seed))
                    .collect::<Vec<_>>()
            })
        };
        let running: Vec<_> = (0..threads).map(run).collect();
        running.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
    });
    print_by_kind(&made);
    let found = made.iter().filter(|(_, by, _)| by.any()).count();
    println!("{FAULTS_MADE} seeded faults: {found} found");
    assert_eq!(made.len(), FAULTS_MADE);
    assert!(found >= FOUND_AT_LEAST, "{found} of {FAULTS_MADE} are found");
}

fn print_by_kind(made: &[(usize, By, String)]) {
    println!("{:<52}{:>6}{:>7}{:>10}{:>10}{:>10}", "", "made", "found", "problems", "examples", "findings");
    let count = |kind: Option<usize>, by: &dyn Fn(&By) -> bool| {
        made.iter().filter(|(made, found, _)| kind.is_none_or(|kind| kind == *made) && by(found)).count()
    };
    let print = |name: &str, kind: Option<usize>| {
        println!(
            "{name:<52}{:>6}{:>7}{:>10}{:>10}{:>10}",
            count(kind, &|_| true),
            count(kind, &|by| by.any()),
            count(kind, &|by| by.problems),
            count(kind, &|by| by.examples),
            count(kind, &|by| by.findings),
        );
    };
    for (kind, (name, _)) in FAULTS.iter().enumerate() {
        print(name, Some(kind));
    }
    print("all", None);
    if all_ways() {
        for (kind, _, place) in made.iter().filter(|(_, by, _)| !by.any()) {
            println!("not found: {}: {place}", FAULTS[*kind].0);
        }
    }
}

/// The program as its last version alone has it, with the examples that come true of it.
fn last_version(mut program: Value) -> Value {
    let versions = program["versions"].as_array_mut().unwrap();
    versions.drain(..versions.len() - 1);
    let audit = Audit::from_json(program.to_string().as_bytes()).into_parts().0.unwrap();
    let rehearsed = rehearsal(&audit, None).into_parts().0.unwrap();
    let mut passed = rehearsed.examples.iter().map(|example| example.passed);
    program["examples"].as_array_mut().unwrap().retain(|_| passed.next().unwrap());
    program
}

fn as_it_is(name: String, program: Value) -> Sound {
    let text = program.to_string();
    let (audit, problems) = Audit::from_json(text.as_bytes()).into_parts();
    let audit = audit.unwrap_or_else(|| panic!("{name} can't be asked"));
    let rehearsed = rehearsal(&audit, None).into_result().unwrap_or_else(|problems| panic!("{problems}"));
    assert_eq!(rehearsed.failed, 0, "the examples of {name} come true");
    let found = findings(&audit).iter().map(identity).collect();
    Sound { name, program, told: problems.iter().map(ToString::to_string).collect(), found }
}

/// What a finding is, wherever what it is about stands now.
fn identity(finding: &Value) -> String {
    format!("{} of {} in {}", finding["code"], finding["of"], finding["version"])
}

/// Makes a fault, by its seed in one of the programs, and looks for it.
fn made(sound: &[Sound], seed: usize) -> (usize, By, String) {
    let kind = seed % FAULTS.len();
    let mut chance = Chance::new(u64::try_from(seed).unwrap());
    // Not every program has a place for every fault; some program has.
    for _ in 0..1_000 {
        let of = &sound[chance.below(sound.len())];
        let mut program = of.program.clone();
        if FAULTS[kind].1(&mut program, &mut chance).is_some() && program != of.program {
            return (kind, looked_for(of, &program), format!("{} {}", of.name, difference(&of.program, &program, "")));
        }
    }
    panic!("no program has a place for: {}", FAULTS[kind].0)
}

/// The first place at which two documents differ.
fn difference(one: &Value, other: &Value, at: &str) -> String {
    match (one, other) {
        (Value::Object(fields), Value::Object(others)) if fields.keys().eq(others.keys()) => {
            let different = fields.iter().find(|(name, value)| others.get(*name) != Some(value));
            different
                .map_or_else(String::new, |(name, value)| difference(value, &others[name], &format!("{at}/{name}")))
        }
        (Value::Array(list), Value::Array(others)) if list.len() == others.len() => {
            let different = list.iter().zip(others).enumerate().find(|(_, (one, other))| one != other);
            different.map_or_else(String::new, |(place, (one, other))| difference(one, other, &format!("{at}/{place}")))
        }
        _ => at.to_owned(),
    }
}

fn looked_for(sound: &Sound, program: &Value) -> By {
    let text = program.to_string();
    let (audit, problems) = Audit::from_json(text.as_bytes()).into_parts();
    let told = problems.iter().any(|problem| !sound.told.contains(&problem.to_string()));
    let Some(audit) = audit else {
        assert!(stops(&problems));
        return By { problems: told, ..By::default() };
    };
    let rehearsed = rehearsal(&audit, None).into_result().unwrap_or_else(|problems| panic!("{problems}"));
    let examples = rehearsed.failed > 0;
    // The checks take longest, so they look only for what is not found yet.
    let looks = all_ways() || !(told || examples);
    let new = |finding: &Value| !sound.found.contains(&identity(finding));
    By { problems: told, examples, findings: looks && findings(&audit).iter().any(new) }
}

/// Whether each fault is looked for in every way, and those that are not found are listed.
fn all_ways() -> bool {
    std::env::var_os("HUIJI_FAULTS").is_some()
}
