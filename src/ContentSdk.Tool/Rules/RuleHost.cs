using System.Collections;
using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;

namespace ContentSdk.Tool.Rules;

/// <summary>
/// Runs the rules of a project in a process of its own, which the command starts and, in the end, stops: nothing in them can harm or hold
/// up the command itself. What it writes is one line that begins with a word of the command's.
/// </summary>
internal static class RuleHost
{
    /// <summary>The command line that asks for it: this, a word, the assembly and the class with the method.</summary>
    public const string Command = "--run-rules";

    /// <summary>Whether a command line asks for it.</summary>
    public static bool IsAsked(IReadOnlyList<string> arguments) => arguments is [Command, _, _, _];

    /// <summary>Runs the rules.</summary>
    public static int Run(IReadOnlyList<string> arguments)
    {
        new Thread(EndWithTheCommand) { IsBackground = true }.Start();
        using var output = Console.OpenStandardOutput();
        Console.SetIn(TextReader.Null);
        // What rules print is nothing to the command.
        Console.SetOut(TextWriter.Null);
        Console.SetError(TextWriter.Null);
        CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        var answer = Answer(arguments[2], arguments[3]);
        output.Write([.. Encoding.UTF8.GetBytes($"\n{arguments[1]}"), .. answer, (byte)'\n']);
        output.Flush();
        // The command stops it, with all that rules started: what they left behind cannot be found after the end of this process.
        Thread.Sleep(Timeout.Infinite);
        return ExitCodes.Success;
    }

    // The command has the other end, and writes nothing: there is an end only when it is gone. What rules do at the end is not waited for.
    private static void EndWithTheCommand()
    {
        using var input = Console.OpenStandardInput();
        while (input.ReadByte() >= 0)
        {
        }
        using var self = Process.GetCurrentProcess();
        self.Kill();
    }

    private static byte[] Answer(string assembly, string type)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            try
            {
                Write(json, Check(assembly, type));
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                json.WriteString("fault", Said(fault is TargetInvocationException { InnerException: { } inner } ? inner : fault));
            }
            json.WriteEndObject();
        }
        return bytes.ToArray();
    }

    private static List<object> Check(string assembly, string type)
    {
        var rules = new HostAssembly(assembly).Load().GetType(type, throwOnError: true)!;
        var check = rules.GetMethod("Check", BindingFlags.Public | BindingFlags.Static, [])
            ?? throw new MissingMethodException(type, "Check");
        return [.. ((IEnumerable)check.Invoke(null, null)!).Cast<object>()];
    }

    private static void Write(Utf8JsonWriter json, List<object> findings)
    {
        json.WriteStartArray("findings");
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("file", Value(finding, "File") as string ?? "");
            json.WriteNumber("line", Value(finding, "Line") as int? ?? 0);
            json.WriteNumber("column", Value(finding, "Column") as int? ?? 0);
            json.WriteString("rule", Value(finding, "Rule") as string ?? "");
            json.WriteString("message", Value(finding, "Message") as string ?? "");
            json.WriteBoolean("failed", Value(finding, "Exception") is not null);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    // The findings are of the project's version of the model, which is not that of the command.
    private static object? Value(object finding, string property) => finding.GetType().GetProperty(property)?.GetValue(finding);

    private static string Said(Exception fault) => $"{fault.GetType().Name}: {fault.Message.Trim().TrimEnd('.')}.";
}
