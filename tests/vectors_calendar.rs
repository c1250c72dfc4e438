//! Deadlines that nobody of this project worked out, where they are there: `../shared/vectors`, with their origin in
//! its first line. All of them, with the sample calendar of China.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::panic, clippy::unwrap_used, reason = "a test that can't go on fails")]

mod china;
mod repository;

use huiji::calendar::Day;

#[test]
fn deadlines_are_as_stated() {
    let file = "cn_add_working_days";
    let Ok(text) = std::fs::read_to_string(repository::path(&format!("../shared/vectors/{file}.tsv"))) else {
        println!("{file}: not there");
        return;
    };
    let calendar = china::calendar();
    let (mut count, mut wrong) = (0, Vec::new());
    for line in text.lines().filter(|line| !line.starts_with('#')).skip(1) {
        let columns: Vec<_> = line.split('\t').collect();
        let &[start, days, expected] = columns.as_slice() else { panic!("{file}: no row `{line}`") };
        let deadline = calendar.deadline(Day::parse(start).unwrap(), days.parse().unwrap());
        if deadline.day.to_string() != expected || deadline.provisional {
            wrong.push(format!("{line}\n  found {deadline:?}"));
        }
        count += 1;
    }
    println!("{file}: {count} deadlines");
    assert!(wrong.is_empty(), "{} of {count} deadlines differ\n{}", wrong.len(), wrong.join("\n"));
    assert!(count > 0, "{file} has no rows");
}
