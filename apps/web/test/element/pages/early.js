const calculator = document.querySelector('leitfaden-calculator')
calculator.language = 'de'
calculator.answers = { 'load.users': '700 users' }
