using ContentSdk.Tool;

return ToolApp.Run(args, Console.Out, Console.Error);
