### عمل الاستقبال: المكالمات، والتسليم بين الورديات، والانتقال والمغادرة؛ وساعات الفندق.

## الشريط

staff-tab-calls = المكالمات
staff-tab-calls-due = مستحقة
staff-tab-file-short = تسجيل
staff-tab-handover = التسليم
staff-tab-more = المزيد

## المكالمات

calls-title = المكالمات
calls-now = حان وقتها
calls-later = لاحقًا
calls-done = أُنجز اليوم
calls-none-now = لا أحد ينتظر مكالمة.
calls-none-later = لا شيء مؤجل.
calls-none-done = لا مكالمات اليوم بعد.
calls-nobody = لا أحد ينتظر مكالمة.
calls-nobody-say = من ينبغي الاتصال به سيظهر هنا، مع السبب وما حدث.
calls-why-unanswered = لم يرد أحد في الوقت المناسب
calls-why-late = ما وعدنا به متأخر
calls-why-question = طُرح على الضيف سؤال ولم يصل جواب
calls-why-talk = يرغب الضيف في التحدث مع أحد
calls-why-refused = لم يحصل الضيف على ما طلب
calls-why-verify = أُحضر أمر عاجل: هل كل شيء على ما يرام؟
calls-why-left-open = غادر الضيف وبقي هذا مفتوحًا
calls-about = { $title }: { $stands }
calls-not-before = ليس قبل { $time }
calls-rests = يرجى عدم الإزعاج حتى { $time }
calls-rests-say = لا يرغب الضيف في الإزعاج حتى { $time }. يرجى الاتصال بعد ذلك.
calls-tried =
    { $count ->
        [one] لم يرفع أحد السماعة، محاولة واحدة
        [two] لم يرفع أحد السماعة، محاولتان
        [few] لم يرفع أحد السماعة، { $count } محاولات
       *[other] لم يرفع أحد السماعة، { $count } محاولة
    }
calls-urgent = عاجل، اتصلوا أولًا
calls-party = { $night } لغة القراءة: { $language }.
calls-departed = غادر الفندق.
calls-nobody-there = لا أحد للاتصال به: غادر الضيف. هل هناك ما يُرسل إليه، أو يُردّ، أو يُعتذر عنه؟
calls-ring = الاتصال بالغرفة { $room }
calls-happened = ما حدث
calls-open-with = يمكنكم أن تبدأوا هكذا
calls-means = بلغتكم: { $words }
calls-answer-for-them = الرد نيابة عن الضيف
calls-waited =
    { $count ->
        [0] جاء الرد فورًا: { $name }، { $time }.
        [one] انتظار دقيقة واحدة؛ ثم الرد: { $name }، { $time }.
        [two] انتظار دقيقتين؛ ثم الرد: { $name }، { $time }.
        [few] انتظار { $count } دقائق؛ ثم الرد: { $name }، { $time }.
       *[other] انتظار { $count } دقيقة؛ ثم الرد: { $name }، { $time }.
    }
calls-waits =
    { $count ->
        [0] ينتظر منذ أقل من دقيقة.
        [one] ينتظر منذ دقيقة واحدة.
        [two] ينتظر منذ دقيقتين.
        [few] ينتظر منذ { $count } دقائق.
       *[other] ينتظر منذ { $count } دقيقة.
    }
calls-how = كيف سارت المكالمة؟ لمسة واحدة وتأتي التالية
calls-do-liking = كل شيء كما ينبغي
calls-do-not-right = ليس كما ينبغي، يُصلح
calls-do-no-answer = لا رد، مجددًا { $time }
calls-do-no-answer-last = لا رد، نكتب إليه
calls-do-seen-to = تمت العناية به
calls-note = ما قاله الضيف
calls-note-hint = ما قاله الضيف، للزملاء. تُحفظ مع أي زر تضغطونه.
calls-note-unkept = ملاحظتكم التي لم تُحفظ مع المكالمة
calls-wrong-outcome = اختاروا كيف سارت المكالمة.
calls-faster = كان الزميل أسرع وأنجز هذه المكالمة: { $name }. شكرًا لكم.
calls-over = لم تعد هذه المكالمة مستحقة.
calls-next = إلى المكالمة التالية
calls-went-to-their-liking = كل شيء كما ينبغي
calls-went-not-right = ليس كما ينبغي، قيد الإصلاح
calls-went-no-answer = لا رد، تُركت رسالة
calls-went-seen-to = تمت العناية به
calls-made-by = { $name }، { $time }: { $outcome }.
calls-missed = غادر قبل أن يتصل أحد
calls-missed-at = غادر الضيف { $time } قبل أن يتصل أحد.
calls-needless-at = لم تعد لازمة، { $time }.

# يقولها شخص، بلغة الضيف.
calls-opening-unanswered = { $greeting }. معكم { $name } من { $house }. بخصوص طلبكم، { $title }: لم يرد عليكم أحد بعد، وأعتذر لكم. أبحث الآن عمن يتولى ذلك. هل هناك ما ينبغي أن أعرفه؟
calls-opening-promised = { $greeting }. معكم { $name } من { $house }. بخصوص طلبكم، { $title }: اضطررتم إلى الانتظار، وأعتذر لكم. الطلب الآن لدى { $owner }، والموعد { $time }. هل يناسبكم ذلك؟
calls-opening-late = { $greeting }. معكم { $name } من { $house }. بخصوص طلبكم، { $title }: وعدناكم به حتى { $time } وقد تأخرنا. أعتذر لكم. أتحقق الآن من الأمر. هل ما زلتم بحاجة إليه؟
calls-opening-brought = { $greeting }. معكم { $name } من { $house }. بخصوص طلبكم، { $title }: اضطررتم إلى الانتظار، وأعتذر لكم. ينبغي أن يكون لديكم الآن. هل هو كما تحبون؟
calls-opening-verify = { $greeting }. معكم { $name } من { $house }. كان { $owner } عندكم بخصوص طلبكم، { $title }. أردت أن أسمع منكم هل كل شيء على ما يرام الآن.
calls-opening-question = { $greeting }. معكم { $name } من { $house }. بخصوص طلبكم، { $title }: لدى { $owner } سؤال لكم. هل أطرحه عليكم الآن؟
calls-opening-offer = { $greeting }. معكم { $name } من { $house }. بخصوص طلبكم، { $title }: لدى { $owner } اقتراح آخر لكم. هل أحدثكم عنه؟
calls-opening-talk = { $greeting }. معكم { $name } من { $house }. أردتم التحدث مع أحد بخصوص طلبكم، { $title }. كيف أساعدكم؟
calls-opening-refused = { $greeting }. معكم { $name } من { $house }. بخصوص طلبكم، { $title }: لم نتمكن من ذلك، وأعتذر لكم. أود أن أسمع منكم ما الذي قد ينفعكم بدلًا منه.
calls-opening-over = { $greeting }. معكم { $name } من { $house }. أتصل بخصوص طلبكم، { $title }. أردت أن أسمع منكم هل كل شيء على ما يرام الآن.

## التسليم بين الورديات

handover-title = التسليم
handover-heading = التسليم، { $day }
handover-only = قسم { $department } فقط.
handover-say = ما ترثه الوردية القادمة.
handover-print = طباعة
handover-notes = ملاحظات للوردية القادمة
handover-notes-none = لا ملاحظات.
handover-note-new = ملاحظة للوردية القادمة
handover-note-hint = يقرؤها الزملاء، ولا يقرؤها الضيوف أبدًا. تبقى هنا حتى يطويها أحد.
handover-leave = ترك الملاحظة
handover-put-away = طيّها
handover-wrong-empty = اكتبوا ما ينبغي أن تعرفه الوردية القادمة.
handover-col-room = الغرفة
handover-col-what = ماذا
handover-col-stands = الحال
handover-col-notes = من المفيد معرفته
handover-col-done = تم
handover-new = لم يرد أحد بعد ({ $count })
handover-new-none = للجميع رد.
handover-calls = مكالمات مستحقة ({ $count })
handover-calls-none = لا أحد ينتظر مكالمة.
handover-right = قيد الإصلاح ({ $count })
handover-right-none = لا شيء قيد الإصلاح.
handover-promised = وُعد به ({ $count })
handover-promised-none = لا وعود الآن.
handover-way = في الطريق ({ $count })
handover-way-none = لا أحد في الطريق.
handover-parked = مؤجل ({ $count })
handover-parked-none = لا شيء مؤجل.
handover-asked = بانتظار الضيف ({ $count })
handover-asked-none = لم يُسأل أي ضيف عن شيء.
handover-urgent = عاجل، أُحضر، ولم يقل الضيف بعد هل هو كما ينبغي ({ $count })
handover-urgent-none = لا أمر عاجل بلا كلمة من الضيف.
handover-planned = مخطط له لاحقًا ({ $count })
handover-planned-none = لا شيء مخطط له.
handover-left = بقي مفتوحًا لضيوف غادروا ({ $count })
handover-left-none = لا شيء مستحق لمن غادر.
handover-misses = ما فاتنا اليوم ({ $count })
handover-misses-none = لم يفتنا أي وعد اليوم.
handover-unanswered = لم يرد أحد منذ { $time }
handover-asked-since = سُئل { $time }
handover-moved = انتقل من { $room }
handover-note = { $name }: { $words }
handover-miss-late = وُعد به { $promised } وتأخر
handover-miss-not-right = ليس كما ينبغي، قال الضيف { $time }
handover-miss-refused = تعذّر ذلك، { $time }

## الانتقال

stays-move = غرفة أخرى
move-title = غرفة أخرى
move-heading = غرفة أخرى: { $guest }
move-to = أي غرفة؟
move-along = ينتقل معهم
move-along-none = لا شيء مفتوح.
move-say = تبقى الغرفتان في السجل. يبقى الرابط والرمز صالحين؛ ومع الرمز تُكتب الآن الغرفة الجديدة.
move-do = تسجيل الانتقال: { $guest }
move-taken = يسكن أحد هذه الغرفة. اختاروا غرفة أخرى.
move-wrong-same = يسكن الضيف هذه الغرفة بالفعل. اختاروا غرفة أخرى.

## المغادرة

leave-title = مغادرة الغرفة { $room }
leave-heading = المغادرة: { $guest }
leave-say = ما زال هناك شيء مفتوح. الآن أفضل من وقت لاحق.
leave-open-say = بعد تسجيل المغادرة ينتقل إلى قائمة الاستقبال ويتولاه أحد.
leave-calls-say = بعد تسجيل المغادرة تُعدّ فائتة.
leave-right = ما زال قيد الإصلاح
leave-right-say = بعدها لا يمكن لأحد أن يسألهم إن كان كما ينبغي. هذه آخر فرصة.
leave-nothing = لم يعد شيء مفتوحًا.
leave-open = ما زال مفتوحًا
leave-calls = مكالمات ما زالت مستحقة
leave-not-yet = ليس بعد

## الساعات

clocks-title = الساعات
clocks-say = كم يجوز أن ينتظر الضيوف. ما ينتظر الآن يسير وفق الساعات القديمة حتى يتصرف أحد.
clocks-save = حفظ
clocks-saved = حُفظ.
clocks-for-urgent = عاجل
clocks-for-urgent-say = السلامة، انقطاع الماء، باب مغلق، أمر طبي، رضيع.
clocks-for-normal = كل ما عدا ذلك
clocks-for-normal-say = ما يُطلب في أقرب وقت.
clocks-for-later = مطلوب لاحقًا
clocks-for-later-say = ما يُطلب في وقت معين.
clocks-col-what = بعد هذا العدد من الدقائق
clocks-col-minutes = الدقائق
clocks-col-usual = المعتاد
clocks-answer = رد أحد الزملاء
clocks-answer-hint = يُقال هذا الوقت للضيف.
clocks-lead = لم يرد أحد: مسؤول القسم
clocks-lead-hint = يعلم بذلك مع الجميع.
clocks-desk = الاستقبال والمدير المناوب
clocks-desk-hint = يعلمان بذلك، ويتصل الاستقبال بالضيف.
clocks-manager = الإدارة
clocks-manager-hint = تعلم بذلك، مرة بعد مرة.
clocks-nudge = تنبيه صاحب الوعد قبل موعده
clocks-nudge-hint = قبل الموعد بهذا العدد من الدقائق.
clocks-grace = بعد الموعد يصبح التأخر تقصيرًا
clocks-grace-hint = بعد الموعد بهذا العدد من الدقائق.
clocks-doubt = لم يبدأ: هل ما زال لديكم؟
clocks-doubt-hint = أو في منتصف الطريق إلى الموعد إن كان أقرب.
clocks-lapse = لا جواب عن ذلك: يعود إلى الجميع
clocks-lapse-hint = بعد السؤال بهذا العدد من الدقائق.
clocks-remind = تذكير ضيف طُرح عليه سؤال
clocks-remind-hint = في صفحته.
clocks-ring = الاتصال بضيف طُرح عليه سؤال
clocks-ring-hint = تظهر مكالمة في قائمة الاستقبال.
clocks-settle = ما أُحضر يُغلق من تلقاء نفسه
clocks-settle-hint = ما لم يقل الضيف شيئًا.
clocks-verify = يسأل الاستقبال هل هو كما ينبغي
clocks-verify-hint = العاجل لا يُغلق أبدًا من تلقاء نفسه.
clocks-owner = حدث خلل: تولاه أحد الزملاء
clocks-owner-hint = يُقال هذا الوقت للضيف. ما هو مفتوح الآن يبقى على وقته.
clocks-apology = اعتذر أحد الزملاء
clocks-apology-hint = بعد الخلل بهذا العدد من الدقائق.
clocks-fix = بدأ الإصلاح
clocks-fix-hint = بعد الخلل بهذا العدد من الدقائق.
clocks-done = انتهى ما بدأ إصلاحه
clocks-done-hint = بعد بدئه بهذا العدد من الدقائق.
clocks-hours = ساعات اليوم
clocks-hours-say = وفقها يأتي ما يتكرر كل يوم وتُجرى المكالمات. ما أُعدّ لليوم يبقى في موعده، وتسري هذه ابتداءً من الغد.
clocks-hours-saved = حُفظ. يسري على ما يتكرر كل يوم ابتداءً من الغد، وعلى المكالمات ابتداءً من الآن.
clocks-round-at = جولة الصباح
clocks-round-at-hint = متى تأتي، ومعها كل ما يريده الضيوف «مع جولة الصباح».
clocks-check-out-by = المغادرة حتى
clocks-check-out-by-hint = في يوم المغادرة لا يُحضر بعدها شيء مما يتكرر كل يوم.
clocks-ready-by = الغرف جاهزة عند
clocks-ready-by-hint = ما يطلبه الضيوف قبل وصولهم يكون في الغرفة حتى ذلك الوقت. ما طلبوه من قبل يبقى في موعده.
clocks-wrong-night = يبدأ يوم الفندق عند { $time }: اختاروا هذا الوقت أو وقتًا بعده.
clocks-wrong-ready = تكون الغرفة جاهزة بعد خروج المغادرين: اختاروا { $time } أو بعدها.
clocks-items = أوقات لأشياء بعينها
clocks-items-say = حيث يحتاج شيء إلى وقت أطول، أو لا يحتمل ذلك. إن تُرك «الرد» فارغًا سار وفق الساعات أعلاه.
clocks-no-shelf = بكلماتهم
clocks-col-item = الشيء
clocks-col-answered = الرد
clocks-col-delivered = التسليم
clocks-answered-for = { $item }: دقائق حتى يرد أحد
clocks-delivered-for = { $item }: دقائق حتى التسليم
clocks-wrong-range = اختاروا عدد دقائق من { $least } إلى { $most }.
clocks-wrong-lead = يعلم مسؤول القسم عند موعد الرد أو بعده: اختاروا { $count } أو أكثر.
clocks-wrong-desk = يعلم الاستقبال بعد مسؤول القسم: اختاروا أكثر من { $count }.
clocks-wrong-manager = تعلم الإدارة بعد الاستقبال: اختاروا أكثر من { $count }.
clocks-wrong-ring = يُتصل بالضيف بعد تذكيره: اختاروا أكثر من { $count }.
clocks-wrong-apology = يتولاه أحد أولًا ثم يعتذر: اختاروا { $count } أو أكثر.
