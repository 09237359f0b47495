using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Rules;

/// <summary>Findings about faults of ours.</summary>
public static class InternalErrors
{
    /// <summary>The finding of an exception.</summary>
    public static Finding At(string logicalPath, FilePlace place, Exception exception) => At(logicalPath, place, Message(exception));

    /// <summary>The finding of a fault that was noted as <see cref="Message"/>.</summary>
    public static Finding At(string logicalPath, FilePlace place, string fault) =>
        Finding.At(logicalPath, place, HostRules.InternalError.Id, logicalPath, fault);

    /// <summary>An exception in one line.</summary>
    public static string Message(Exception exception) =>
        exception.GetType().Name + ": " + exception.Message.Replace('\r', ' ').Replace('\n', ' ');
}
