//! The native side of the benches: answers one line on standard input with one on standard output,
//! so that `benches/run.js` can take turns between it and the wasm side, and noise hits both alike.
//!
//! - `huiji-bench-native <program.json> <request.json> …` loads the program and the requests.
//! - `time <request, counted from 0> <how often>` answers with the nanoseconds that so many quotes took.
//! - `digest <request>` answers with the length of the answer and its FNV-1a hash, in hexadecimal.

use std::hint::black_box;
use std::io::{self, BufRead, Write};
use std::time::Instant;
use std::{env, fs};

use huiji::regulations::Regulations;
use huiji::request;

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

fn main() -> Outcome<()> {
    let mut files = env::args_os().skip(1);
    let program = files.next().ok_or("which program document?")?;
    let answer = Regulations::from_json(&fs::read(program)?);
    let regulations = answer.into_result().map_err(|problems| format!("{problems:?}"))?;
    let requests = files.map(fs::read).collect::<Result<Vec<_>, _>>()?;

    let mut output = io::stdout().lock();
    for line in io::stdin().lock().lines() {
        let line = line?;
        let words: Vec<&str> = line.split_whitespace().collect();
        let request = |number: &str| -> Outcome<&Vec<u8>> {
            Ok(requests.get(number.parse::<usize>()?).ok_or("there is no such request")?)
        };
        match words.as_slice() {
            ["time", number, times] => {
                writeln!(output, "{}", time(&regulations, request(number)?, times.parse()?))?;
            }
            ["digest", number] => {
                let answer = request::quote(&regulations, request(number)?);
                writeln!(output, "{} {:016x}", answer.len(), fnv(&answer))?;
            }
            _ => return Err(format!("`{line}` is no command").into()),
        }
        output.flush()?;
    }
    Ok(())
}

fn time(regulations: &Regulations, request: &[u8], times: u32) -> u128 {
    let started = Instant::now();
    for _ in 0..times {
        black_box(request::quote(regulations, black_box(request)));
    }
    started.elapsed().as_nanos()
}

fn fnv(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3))
}
