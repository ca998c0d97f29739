using System.Text;

namespace MluviiBot.Simulator.Hosting;

/// <summary>Asks for a secret at the terminal.</summary>
internal static class SecretInput
{
    /// <summary>Reads a line that is not shown as it is typed. From a file or another program it takes the first line, unasked.</summary>
    /// <param name="question">What is asked for.</param>
    /// <param name="output">Where the question is written.</param>
    /// <returns>Null or empty when nothing was said.</returns>
    public static string? Read(string question, TextWriter output)
    {
        if (Console.IsInputRedirected)
        {
            return Console.In.ReadLine()?.Trim();
        }

        // .NET stops the terminal from showing what is typed when the console is first read: it has to be before the question, for who types at once.
        _ = Console.KeyAvailable;
        output.Write($"{question}: ");
        var typed = new StringBuilder();
        while (Console.ReadKey(intercept: true) is { Key: not ConsoleKey.Enter } pressed)
        {
            if (pressed.Key is ConsoleKey.Backspace)
            {
                typed.Length = Math.Max(0, typed.Length - 1);
            }
            else if (!char.IsControl(pressed.KeyChar))
            {
                typed.Append(pressed.KeyChar);
            }
        }

        output.WriteLine();
        return typed.ToString().Trim();
    }
}
