### ما يودّ الضيوف تغييره.

guest-advice-title = ماذا كنتم ستغيّرون؟
guest-advice-card = فيما طلبتموه منا في هذه الأيام. سيجيبكم أحدنا باسمه.
guest-advice-tell = إخبارنا
guest-advice-decline = لا، شكرًا
guest-advice-answered = أجاب { $name } عمّا قلتموه لنا.
guest-advice-read = قراءة الجواب
guest-advice-lede = فيما طلبتموه منا، أو في أي شيء آخر. سيجيبكم أحدنا باسمه.
guest-advice-wishes = طلبتم منا
guest-advice-words = ماذا كنتم ستغيّرون؟
guest-advice-send = إرسال
guest-advice-empty = اكتبوا ما كنتم ستغيّرونه.
guest-advice-yours = قلتم لنا
guest-advice-waits = وصلنا ذلك. سيظهر هنا اسم من يجيبكم.
guest-advice-came = ما نتج عن ذلك
