const calculator = document.querySelector('leitfaden-calculator')

document.querySelector('#provider').addEventListener('change', ({ target }) => {
  calculator.provider = target.value
})

calculator.addEventListener('leitfaden-estimate', ({ detail }) => {
  document.querySelector('#cost').textContent = `${Math.round(detail.cost.lastMonth.p50)} ${detail.cost.currency}`
})

document.querySelector('form').addEventListener('submit', (event) => {
  event.preventDefault()
  document.querySelector('#sent').textContent = new FormData(event.target).get('project')
})
