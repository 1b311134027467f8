using System.Runtime.ExceptionServices;

namespace OpenSourceHistory.Publishing.Preflight;

/// <summary>Does what others' files may make endless, or as deep as a stack: for some time, and with a stack that is deeper.</summary>
internal static class PatientRun
{
    private const int StackSize = 64 * 1024 * 1024;

    /// <summary>Does something.</summary>
    /// <typeparam name="T">What comes of it.</typeparam>
    /// <param name="run">What is done.</param>
    /// <param name="patience">For how long at most.</param>
    /// <exception cref="TimeoutException">It was not done in time; it is left to itself until the program ends.</exception>
    public static T? Of<T>(Func<T?> run, TimeSpan patience)
        where T : class
    {
        T? made = null;
        ExceptionDispatchInfo? fault = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    made = run();
                }
                catch (Exception thrown)
                {
                    fault = ExceptionDispatchInfo.Capture(thrown);
                }
            },
            StackSize)
        {
            IsBackground = true,
        };
        thread.Start();
        if (!thread.Join(patience))
        {
            throw new TimeoutException();
        }

        fault?.Throw();
        return made;
    }
}
