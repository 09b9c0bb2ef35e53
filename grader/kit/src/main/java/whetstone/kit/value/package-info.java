/** Values as the wire knows them, walked by their structure: arrays, records, lists, maps, optionals. */
package whetstone.kit.value;
