### ما يعود كل يوم في هذه الإقامة إلى أن يغيّره الضيف.

## The page

standard-title = ما أحبه كل يوم في إقامتي
standard-tab = ما أحبه كل يوم
standard-lede = ما تحبونه كل يوم، دون أن تطلبوه من جديد. غيّروا يومًا أو تخطّوا يومًا متى شئتم.
standard-night-done = ، انتهى
standard-every-day = كل يوم
standard-add = إضافة شيء لكل يوم
standard-add-say = اختاروا ما يأتيكم كل يوم من تلقاء نفسه.
standard-kept = لهذه الإقامة وحدها. يعرف زملاؤنا ما هو مطلوب في اليوم منذ صباحه الباكر.
standard-none-yet = لا شيء بعد. اختاروا شيئًا مرة واحدة فيأتيكم كل يوم دون طلب جديد: مناشف كل صباح، وماء كل مساء.
standard-nothing = لا شيء في هذا اليوم.
standard-nothing-today = لا شيء آخر اليوم.

## What stands under its name

standard-with-round = مع جولة الصباح، نحو الساعة { $time }
standard-at = الساعة { $time }
standard-days-with-round = { $days }، مع جولة الصباح، نحو الساعة { $time }
standard-days-at = { $days }، الساعة { $time }
standard-from-to = من { $first } إلى { $last }
standard-brought = وصل الساعة { $time } مع { $name }
standard-seen-to = أُنجز الساعة { $time } بعناية { $name }
standard-sees-change = ما تفضّلونه بدلًا من ذلك ظاهر الآن أمام { $name }.
standard-is-skipped = لن يأتي في هذا اليوم
standard-is-paused = متوقف مؤقتًا
standard-withdrawn = لم نعد نقدّم هذا، لذلك لا يمكن تغييره. ما زال بإمكانكم تخطّيه أو إيقافه مؤقتًا أو إنهاؤه.
standard-no-more = لن يأتي مرة أخرى في هذه الإقامة.
standard-not-that-day = ليس في هذا اليوم
standard-after-check-out = ليس في يوم المغادرة: موعده بعد تسليم الغرفة.
standard-before-arrival = ليس في يوم الوصول: موعده قبل أن تجهز غرفتكم.
standard-just-for =
    { $which ->
        [today] لهذا اليوم فقط
        [tomorrow] للغد فقط
       *[other] لذلك اليوم فقط
    }
standard-more =
    { $count ->
        [one] { $just }، بزيادة واحد على المعتاد
        [two] { $just }، بزيادة اثنين على المعتاد
        [few] { $just }، بزيادة { $number } على المعتاد
       *[other] { $just }، بزيادة { $number } على المعتاد
    }
standard-fewer =
    { $count ->
        [one] { $just }، أقل من المعتاد بواحد
        [two] { $just }، أقل من المعتاد باثنين
        [few] { $just }، أقل من المعتاد بـ { $number }
       *[other] { $just }، أقل من المعتاد بـ { $number }
    }
standard-over-cap = هذا أكثر مما نحضره عادةً دفعة واحدة، لذلك سنسألكم عنه.
standard-number-1 = 1
standard-number-2 = 2
standard-number-3 = 3
standard-number-4 = 4
standard-number-5 = 5
standard-number-6 = 6
standard-number-7 = 7
standard-number-8 = 8
standard-number-9 = 9
standard-number-10 = 10

## Buttons

standard-change = تغيير
standard-skip = تخطّي هذا اليوم
standard-skip-today = ليس اليوم
standard-bring-back = إعادته
standard-back-to = العودة إلى { $number }
standard-as-usual = كالمعتاد من جديد
standard-pause = إيقاف مؤقت
standard-stop = إنهاء
# For those who hear the buttons.
standard-about-day = { $title }، { $day }
standard-about-every-day = { $title }، كل يوم
standard-day =
    { $which ->
        [today] اليوم
        [tomorrow] غدًا
       *[other] { $day }
    }

## What was just done

standard-set-mornings = تم. كل صباح، إلى أن تغيّروه.
standard-set-daily = تم. كل يوم الساعة { $time }، إلى أن تغيّروه.
standard-set-days-round = تم. { $days }، مع جولة الصباح، نحو الساعة { $time }.
standard-set-days-at = تم. { $days }، الساعة { $time }.
standard-first-time = أول مرة الساعة { $time }.
standard-next-time = المرة القادمة الساعة { $time }.
standard-changed = تم التغيير من الآن فصاعدًا.
standard-day-changed =
    { $which ->
        [today] تم التغيير لهذا اليوم. وتبقى الأيام الأخرى كما هي.
        [tomorrow] تم التغيير للغد. وتبقى الأيام الأخرى كما هي.
       *[other] تم التغيير ليوم { $day }. وتبقى الأيام الأخرى كما هي.
    }
standard-skipped =
    { $which ->
        [today] لن يأتي اليوم.
        [tomorrow] لن يأتي غدًا.
       *[other] لن يأتي يوم { $day }.
    }
standard-back-again =
    { $which ->
        [today] يعود اليوم.
        [tomorrow] يعود غدًا.
       *[other] يعود يوم { $day }.
    }
standard-is-back = عاد كما كان.
standard-usual-again =
    { $which ->
        [today] كالمعتاد من جديد اليوم.
        [tomorrow] كالمعتاد من جديد غدًا.
       *[other] كالمعتاد من جديد يوم { $day }.
    }
standard-paused = { $what }: متوقف مؤقتًا. لن يأتي منه شيء إلى أن تعيدوه.
standard-stopped = انتهى. لن يأتي بعد الآن.
standard-gone = أُنهي هذا في هذه الأثناء، لذلك لم يتغيّر شيء.
standard-have-it-again = أرغب فيه رغم ذلك
standard-over = مضى ذلك الوقت أو لا يقع ضمن إقامتكم. لم يتغيّر شيء.
standard-came = وصل طلب اليوم الساعة { $time }. وهذا للأيام القادمة.
standard-owner-sees = طلب اليوم لدى { $name }، والتغيير ظاهر هناك.
standard-asked-under-way = { $what } في الطريق إليكم الآن مع { $name }، وما تفضّلونه بدلًا من ذلك ظاهر هناك.

## The form

standard-every-day-of-stay = كل يوم من إقامتي
standard-until-changed = يأتي من تلقاء نفسه إلى أن تغيّروه.
standard-which-days = في أي أيام؟
standard-on-weekdays = في بعض أيام الأسبوع
standard-which-weekdays = في أي أيام الأسبوع؟
standard-on-dates = في بعض أيام إقامتي
standard-which-dates = في أي أيام من إقامتكم؟
standard-which-hour = في أي وقت؟
standard-round = مع جولة الصباح
standard-about = نحو الساعة { $time }
standard-form-new = يأتي من تلقاء نفسه في الأيام التي تختارونها. غيّروا يومًا أو أنهوه متى شئتم.
standard-form-every-day = من الآن فصاعدًا، إلى أن تغيّروه من جديد. الأيام التي غيّرتموها وحدها تبقى كما غيّرتموها.
standard-form-day =
    { $which ->
        [today] لهذا اليوم فقط. وتبقى الأيام الأخرى كما هي.
        [tomorrow] للغد فقط. وتبقى الأيام الأخرى كما هي.
       *[other] ليوم { $day } فقط. وتبقى الأيام الأخرى كما هي.
    }
standard-under-way = { $what } في الطريق إليكم الآن مع { $name }، وسيظهر هناك ما تفضّلونه بدلًا من ذلك.
standard-send-new = تعيينه لكل يوم
standard-send-every-day = تغييره من الآن فصاعدًا
standard-send-day = تغيير هذا اليوم
standard-not-this = يمكنكم طلب { $item } لهذا اليوم، لكنه لا يعود من تلقاء نفسه.
standard-no-day = اختاروا يومًا واحدًا على الأقل.
standard-no-such-day = اختاروا من أيام إقامتكم التي لم تمضِ بعد.
standard-never = في هذه الأيام وفي ذلك الوقت لن يأتي أبدًا خلال هذه الإقامة. اختاروا يومًا آخر أو وقتًا آخر.
standard-too-many = هذا كثير لإقامة واحدة، ونودّ أن نتقنه كله. لم يُعيَّن هذا، وما كتبتموه محفوظ. نرجو أن تتصلوا بنا على الرقم { $extension }.
standard-stopped-meanwhile = أُنهي هذا في هذه الأثناء، لذلك لم يتغيّر شيء. أرسلوه فيأتي من جديد.
standard-brought-meanwhile = وصل طلب اليوم من قبل. أرسلوا هذا فيكون للأيام القادمة.

## At home, and beside what was brought

standard-short =
    { $which ->
        [today] اليوم، { $time }
        [tomorrow] غدًا، { $time }
       *[other] { $day }، { $time }
    }
standard-and-more =
    { $count ->
        [one] وواحد آخر.
        [two] واثنان آخران.
        [few] و{ $count } أخرى.
       *[other] و{ $count } أخرى.
    }
standard-see = عرضه أو تغييره
standard-begin = اختيار شيء لكل يوم
standard-same = الشيء نفسه كل يوم؟
