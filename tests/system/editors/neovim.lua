-- Opens a story, waits for what is found, takes the first quick fix at a finding of a rule, and says what came of it.
-- Arguments by environment: STORY, RULE, SERVER (node and the command, parted by a tab), REPORT.

local function report(value)
  vim.fn.writefile({ vim.json.encode(value) }, vim.env.REPORT)
  vim.cmd('qall!')
end

local ok, problem = pcall(function()
  vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.STORY))
  local command = vim.split(vim.env.SERVER, '\t')
  local client = vim.lsp.start_client({ name = 'calque', cmd = command, root_dir = vim.fn.fnamemodify(vim.env.STORY, ':h') })
  vim.lsp.buf_attach_client(0, client)
  local function found()
    return vim.diagnostic.get(0)
  end
  assert(vim.wait(60000, function() return #found() > 0 end, 20), 'no diagnostics came')
  local before = found()
  local target
  for _, one in ipairs(before) do
    if one.code == vim.env.RULE and not target then target = one end
  end
  assert(target, 'the rule was not found')
  vim.api.nvim_win_set_cursor(0, { target.lnum + 1, target.col })
  local titles = {}
  -- What a person chooses from the menu.
  vim.ui.select = function(items, _, choose)
    for _, item in ipairs(items) do table.insert(titles, item[2].title) end
    choose(items[1], 1)
  end
  local tick = vim.api.nvim_buf_get_changedtick(0)
  vim.lsp.buf.code_action()
  assert(vim.wait(60000, function() return vim.api.nvim_buf_get_changedtick(0) > tick end, 20), 'nothing was applied')
  assert(vim.wait(60000, function() return #found() == #before - 1 end, 20), 'the finding stayed')
  local hover = vim.lsp.buf_request_sync(0, 'textDocument/hover', vim.lsp.util.make_position_params(), 60000)
  report({
    before = #before,
    titles = titles,
    text = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, true), '\n'),
    hover = hover[client] ~= nil
  })
end)
if not ok then report({ failed = tostring(problem) }) end
