using ContentSdk.Tool;
using ContentSdk.Tool.Rules;

return RuleHost.IsAsked(args) ? RuleHost.Run(args) : ToolApp.Run(args, Console.Out, Console.Error);
