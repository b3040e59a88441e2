require('../shared/action/post.js')
