-- Neovim's own client, in a book that `osh lsp` serves: each line that is printed tells what the editor has of it.
local program, folder = vim.split(vim.env.OSH_LSP, "\n"), vim.env.OSH_BOOK

local function await(what, done)
  if not vim.wait(60000, done, 50) then
    io.stdout:write("no " .. what .. "\n")
    vim.cmd("cquit")
  end
end

local function tell(...) io.stdout:write(table.concat({ ... }, " ") .. "\n") end

vim.cmd("edit " .. vim.fn.fnameescape(folder .. "/one.md"))
local id = vim.lsp.start_client({ name = "osh", cmd = program, root_dir = folder })
vim.lsp.buf_attach_client(0, id)

await("finding", function() return #vim.diagnostic.get(0) == 1 end)
local found = vim.diagnostic.get(0)[1]
tell("found", found.source, tostring(found.code or vim.tbl_get(found, "user_data", "lsp", "code")), found.lnum, found.col)

vim.api.nvim_buf_set_text(0, found.lnum, found.col, found.end_lnum, found.end_col, { "nothing" })
await("end of it", function() return #vim.diagnostic.get(0) == 0 end)
tell("mended", vim.api.nvim_buf_get_lines(0, found.lnum, found.lnum + 1, false)[1])

vim.lsp.stop_client(id)
await("end", function() return vim.lsp.client_is_stopped(id) end)
tell("stopped")
vim.cmd("qall!")
