const family = '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}';

/** What people really type, and what they are said to try. */
export const peopleType = {
  markup: `<script>alert(1)</script>"'><img src=x onerror=alert(1)> <b>&amp; *vet* _schuin_ ~weg~ \`code\` **x** # kop`,
  mentions: '<!channel> <!here> @channel @everyone <@U012AB3CD> <#C024BE7LR|algemeen> <at>Omar</at> @Omar',
  links:
    'https://elders.example/?a=1&b=2 [klik](https://elders.example) <https://elders.example|klik> mailto:a@b.nl',
  emoji: `🙂 ${family} 🇳🇱 👍🏽 :smile: :)`,
  'right to left': 'مرحبا بالجميع \u202etxt.exe\u202c שלום',
  templates: '{{x}} {0} %s %(x)s =1+1 &#60;b&#62; \\n \\u0041',
  '10,000 characters': `${'Wie belt wie, en wanneer? '.repeat(500).slice(0, 9_990)} Tot hier.`,
};
