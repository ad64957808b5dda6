### دفتر الاستقبال: من في الفندق، وبطاقة الضيف، وما ينبغي للاستقبال معرفته.

stays-title = الإقامات
stays-check-in = تسجيل وصول
stays-check-in-do = تسجيل الوصول
stays-expected = منتظرون
stays-from-to = من { $from } إلى { $to }
stays-here =
    { $count ->
        [0] في الفندق
        [one] في الفندق: إقامة واحدة
        [two] في الفندق: إقامتان
        [few] في الفندق: { $count } إقامات
       *[other] في الفندق: { $count } إقامة
    }
stays-nobody = لم يسجّل أحد وصوله بعد.
stays-until = حتى { $date }
stays-leaves-today = مغادرة اليوم
stays-overdue = كان موعد المغادرة { $date }
stays-not-coming = لن يحضروا
stays-not-coming-do = حذف { $room } من الدفتر
stays-more = البطاقة والمغادرة
stays-new-card = بطاقة جديدة
stays-check-out = تسجيل مغادرة { $room }
stays-room-taken = يقيم أحد في هذه الغرفة. اختاروا غرفة أخرى، أو أصدروا بطاقة جديدة لهذه الإقامة.
stays-room-hint = تعرض القائمة الغرف الخالية.
stays-guest = كيف يُخاطَب الضيف؟
stays-guest-hint = مثل السيدة أوكافور. يقرأه الزملاء.
stays-language = لغة الضيف
stays-arrives = يوم الوصول
stays-arrives-hint = اليوم يعني تسجيل الوصول فورًا. واليوم اللاحق يُدوَّن كمنتظر.
stays-nights = عدد الليالي
stays-wrong-room = لا توجد غرفة بهذا الرقم.
stays-wrong-guest = اكتبوا كيف يُخاطَب الضيف.
stays-wrong-arrives = اختاروا اليوم أو يومًا لاحقًا.
stays-wrong-nights = اختاروا عدد ليالٍ من 1 إلى { $most }.

card-title = بطاقة الغرفة { $room }
card-once = يظهر الرابط والرمز هذه المرة فقط. اطبعوا البطاقة الآن، ويمكن إصدار بطاقة جديدة في أي وقت.
card-not-yet = يعمل الرابط من اليوم، والرمز من تسجيل الوصول.
card-scan = امسحوا الرمز أو اطلبوا الرقم { $extension }. يجيبكم شخص باسمه.
card-qr = الرابط على شكل رمز لكاميرا الهاتف
card-link = الرابط
card-link-hint = لرسالة إلى الضيف.
card-print = طباعة البطاقة

notice-wrong-codes = رموز خاطئة عند الغرفة { $room }.
notice-wrong-codes-say = عند الساعة { $time } كثرت الرموز الخاطئة، فتوقف الدخول بالرمز. اسألوا الضيف إن كان يحتاج إلى بطاقة جديدة.
notice-seen = تمّت رؤيته
notice-clocks-stood = توقفت الساعات من { $from } إلى { $to }.
notice-clocks-stood-say = لم يُبلَّغ أحد بشيء خلال ذلك. بانتظار أول جواب بعد الموعد: { $unanswered }. موعود ومتأخر: { $late }. تجدونها في أعلى اللوحة.
