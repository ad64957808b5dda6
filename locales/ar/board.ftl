### الانتباه على اللوحة: ما صعد إلى القارئ، والجرس، وما أُنجز للتو، والبطاقات التي تنتظر أحدًا.

## ما صعد

board-risen = ينتظر أطول مما ينبغي
board-risen-more = و{ $count } غيرها
board-unanswered-since = ليس عند أحد، وهو ينتظر منذ { $time }.
board-promised-for = وعد { $name } به { $time }، ولم يصل بعد.
board-told-lead = { $waits } أُبلغ رئيس القسم.
board-told-first = { $waits } لا أحد يرأس القسم اليوم: أُبلغ مكتب الاستقبال.
board-told-desk = { $waits } أُبلغ مكتب الاستقبال والمديرون.
board-told-manager = { $waits } أُبلغت الإدارة.
board-told-again = { $waits } أُبلغت الإدارة من جديد.

## الجرس

board-bell = الجرس
board-bell-on = الجرس يعمل
board-bell-off = الجرس صامت
board-bell-turn-off = ، إسكاته
board-bell-turn-on = ، تشغيله
board-bell-touch = المسوا الصفحة مرة ليرنّ
board-bell-paused = الصوت متوقف مؤقتًا
board-bell-is-on = يرنّ جرس خافت في صفحاتكم ما دام أحد ينتظركم، إلى أن يتولى الأمر شخص.
board-bell-is-off = تبقى صفحاتكم صامتة. ما ينتظركم يظهر عدده في عنوان الصفحة فقط.
board-bell-silence = إسكات الجرس
board-bell-let-ring = تشغيل الجرس

## البطاقات

board-age-asked = بانتظار { $guest } منذ { $time }
board-hint-asked = سؤال للضيف
board-hint-offered = عُرض شيء آخر
board-hint-doubted = لم يبدأ بعد، سُئل عنه { $time }
board-hint-moved = كانت { $room }
board-hint-resting = عدم الإزعاج حتى { $time }: يُترك عند الباب
board-hint-resting-urgent = عدم الإزعاج حتى { $time }، لكن هذا عاجل
board-still-yours = لم يبدأ بعد. هل ما زال عندكم؟
board-keep = ما زال عندي
board-undo = تراجع
board-take-over = أتولّاه عنه

## ما أُنجز للتو

board-just-promised = { $room }، { $title }: وُعد به { $time }
board-just-moved = { $room }، { $title }: نُقل إلى { $time }
board-just-parked = { $room }، { $title }: مؤجل حتى { $time }
board-just-asked = { $room }، { $title }: سُئل الضيف، { $time }
board-just-offered = { $room }، { $title }: عُرض شيء آخر، { $time }
board-just-refused = { $room }، { $title }: أُبلغ الضيف بتعذّره، { $time }
board-just-started = { $room }، { $title }: في الطريق، { $time }
board-just-delivered = { $room }، { $title }: وصل { $time }
board-just-resumed = { $room }، { $title }: استؤنف، { $time }
board-just-handed-back = { $room }، { $title }: عاد إلى الجميع، { $time }
board-just-kept = { $room }، { $title }: ما زال لديكم، { $time }
board-just-undone = { $room }، { $title }: أُلغيت الخطوة الأخيرة، { $time }
