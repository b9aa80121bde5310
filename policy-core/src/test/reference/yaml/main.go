// Records what kubectl's decoder makes of YAML: reads the table on standard input, and writes it with
// the second column made anew.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"os"
	"strings"
	"unicode/utf16"

	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/util/yaml"
)

func main() {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		columns := strings.Split(lines.Text(), "\t")
		if strings.HasPrefix(columns[0], "## ") {
			fmt.Println(lines.Text())
			continue
		}
		columns[1] = read(unescape(columns[0]))
		fmt.Println(strings.Join(columns, "\t"))
	}
	if err := lines.Err(); err != nil {
		log.Fatal(err)
	}
}

// read returns the documents that are not null as a JSON array, or "error".
func read(text string) string {
	decoder := yaml.NewYAMLOrJSONDecoder(strings.NewReader(text), 4096)
	var documents []string
	for {
		var document runtime.RawExtension
		err := decoder.Decode(&document)
		if errors.Is(err, io.EOF) {
			return "[" + strings.Join(documents, ",") + "]"
		}
		if err != nil {
			return "error"
		}
		raw := bytes.TrimSpace(document.Raw)
		if len(raw) > 0 && !bytes.Equal(raw, []byte("null")) {
			documents = append(documents, ascii(raw))
		}
	}
}

// ascii writes JSON on one line in ASCII, its keys in alphabetical order.
func ascii(raw []byte) string {
	decoder := json.NewDecoder(bytes.NewReader(raw))
	decoder.UseNumber()
	var value any
	if err := decoder.Decode(&value); err != nil {
		log.Fatal(err)
	}
	var buffer bytes.Buffer
	encoder := json.NewEncoder(&buffer)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		log.Fatal(err)
	}
	var out strings.Builder
	for _, unit := range utf16.Encode([]rune(strings.TrimSpace(buffer.String()))) {
		if unit < 0x7f {
			out.WriteByte(byte(unit))
		} else {
			fmt.Fprintf(&out, `\u%04x`, unit)
		}
	}
	return out.String()
}

// unescape undoes \n \t \r \\ and \uXXXX, surrogate pairs included.
func unescape(text string) string {
	var value string
	quoted := `"` + strings.ReplaceAll(text, `"`, `\"`) + `"`
	if err := json.Unmarshal([]byte(quoted), &value); err != nil {
		log.Fatalf("%s: %v", text, err)
	}
	return value
}
