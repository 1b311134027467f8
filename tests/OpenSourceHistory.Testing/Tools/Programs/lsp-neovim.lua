-- Neovim's own client, in a book that `osh lsp` serves: each line that is printed tells what the editor has of it.
local program, folder = vim.split(vim.env.OSH_LSP, "\n"), vim.env.OSH_BOOK

local function await(what, done)
  if not vim.wait(60000, done, 50) then
    io.stdout:write("no " .. what .. "\n")
    vim.cmd("cquit")
  end
end

local function tell(...) io.stdout:write(table.concat({ ... }, " ") .. "\n") end

local function run()
  vim.cmd("edit " .. vim.fn.fnameescape(folder .. "/one.md"))
  local id = vim.lsp.start_client({ name = "osh", cmd = program, root_dir = folder })
  vim.lsp.buf_attach_client(0, id)

  await("finding", function() return #vim.diagnostic.get(0) == 1 end)
  local found = vim.diagnostic.get(0)[1]
  tell("found", found.source, tostring(found.code or vim.tbl_get(found, "user_data", "lsp", "code")), found.lnum, found.col)

  vim.api.nvim_buf_set_text(0, found.lnum, found.col, found.end_lnum, found.end_col, { "nothing" })
  await("end of it", function() return #vim.diagnostic.get(0) == 0 end)
  tell("mended", vim.api.nvim_buf_get_lines(0, found.lnum, found.lnum + 1, false)[1])

  local function ask(method, behind, more)
    local text = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), "\n")
    local before = text:sub(1, select(2, text:find(behind, 1, true)))
    local row = select(2, before:gsub("\n", ""))
    vim.api.nvim_win_set_cursor(0, { row + 1, #before:match("[^\n]*$") })
    local params = vim.tbl_extend("error", vim.lsp.util.make_position_params(0, vim.lsp.get_client_by_id(id).offset_encoding), more or {})
    return vim.lsp.buf_request_sync(0, method, params, 60000)[id]
  end

  local words = vim.tbl_map(function(item) return item.label end, ask("textDocument/completion", "(#d").result)
  tell("words", unpack(words))

  local place = ask("textDocument/definition", "(#d").result[1]
  vim.lsp.util.jump_to_location(place, vim.lsp.get_client_by_id(id).offset_encoding)
  tell("at", vim.fn.fnamemodify(vim.api.nvim_buf_get_name(0), ":t"), unpack(vim.api.nvim_win_get_cursor(0)))
  vim.cmd("buffer 1")

  tell("refused", ask("textDocument/rename", "(#d", { newName = "near" }).error.message)
  vim.lsp.util.apply_workspace_edit(ask("textDocument/rename", "(#d", { newName = "deeper" }).result, vim.lsp.get_client_by_id(id).offset_encoding)
  for _, buffer in ipairs(vim.api.nvim_list_bufs()) do
    tell(vim.fn.fnamemodify(vim.api.nvim_buf_get_name(buffer), ":t"), table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), "|"))
  end

  vim.lsp.stop_client(id)
  await("end", function() return vim.lsp.client_is_stopped(id) end)
  tell("stopped")
end

-- What fails must end the editor, which would wait for its author.
local is_done, fault = pcall(run)
if not is_done then tell(fault) end
vim.cmd(is_done and "qall!" or "cquit")
