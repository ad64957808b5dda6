### What guests would change.

guest-advice-title = What would you change?
guest-advice-card = About what you asked us for in these days. One of us will answer you by name.
guest-advice-tell = Tell us
guest-advice-decline = No, thank you
guest-advice-answered = { $name } has answered what you told us.
guest-advice-read = Read it
guest-advice-lede = About what you asked us for, or anything else. One of us will answer you by name.
guest-advice-wishes = You asked us for
guest-advice-words = What would you change?
guest-advice-send = Send it
guest-advice-empty = Write what you would change.
guest-advice-yours = You told us
guest-advice-waits = We have it. The name of whoever answers will stand here.
guest-advice-came = What came of it
