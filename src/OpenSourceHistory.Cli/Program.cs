using System.Text;
using OpenSourceHistory.Cli;
using OpenSourceHistory.Cli.Reporting;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var isTerminal = !Console.IsErrorRedirected;
var hasColor = isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
var workspace = new DiskWorkspace(Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH"));
return Application.Run(args, new ConsoleStreams(Console.Out, Console.Error, isTerminal, hasColor), workspace);
