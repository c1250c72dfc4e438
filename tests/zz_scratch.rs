#![allow(clippy::all)]
mod repository;
#[test]
fn shipped() {
    for file in std::env::var("F").unwrap().split(',') {
        let text = std::fs::read(file).unwrap();
        let answer = huiji::audit::Audit::from_json(&text).into_parts();
        let Some(audit) = answer.0 else {
            println!("{file}: {:?}", answer.1);
            continue;
        };
        let start = std::time::Instant::now();
        let report = huiji::audit::report(&audit).into_parts().0.unwrap();
        println!("{file} {:?}", start.elapsed());
        for f in &report.findings {
            println!("{} {} {:?} {:?} {:?}", f.code.as_str(), f.path, f.of, f.params, f.accepted);
            if std::env::var("W").is_ok() {
                println!("   {}", serde_json::to_string(&f.witnesses).unwrap());
            }
        }
    }
}
