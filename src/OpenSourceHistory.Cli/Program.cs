using System.Text;
using OpenSourceHistory.Cli;
using OpenSourceHistory.Cli.Reporting;
using OpenSourceHistory.Publishing.Builds;

QuickStart.PutOffCollection();
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var hasColor = !Console.IsErrorRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
var isTerminal = !Console.IsErrorRedirected && Terminal.IsWideEnough();
var epoch = Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH");
if (!SourceDateEpoch.TryRead(epoch, out var moment))
{
    Console.Error.WriteLine($"osh: SOURCE_DATE_EPOCH is '{epoch}'; it must be a whole number of seconds since 1970, as `date +%s` prints it");
    return (int)BuildOutcome.WrongUsage;
}

var workspace = new DiskWorkspace(moment);
using var interruption = new Interruption(workspace, isTerminal ? Console.Error : null);
var streams = new ConsoleStreams(Console.Out, Console.Error, isTerminal, hasColor)
{
    Endure = interruption.Endure,
    OpenStreams = () => (Console.OpenStandardInput(), Console.OpenStandardOutput()),
};
return Application.Run(args, streams, workspace);
